import { enumOf } from '../../../platform/graphql/enum.js';
import { decisionKinds, decisionStatuses } from '../domain/decisions.js';
import { queueTabs } from '../queries/queue-tabs.js';

export const DecisionKindEnum = enumOf('DecisionKind', decisionKinds);
export const DecisionStatusEnum = enumOf('DecisionStatus', decisionStatuses);
export const QueueTabEnum = enumOf('QueueTab', queueTabs);
