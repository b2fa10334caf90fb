import { enumOf } from '../../../platform/graphql/enum.js';
import { applicationStates } from '../domain/application-states.js';
import { riskFlags } from '../domain/risk-flags.js';

export const ApplicationStateEnum = enumOf('ApplicationState', applicationStates);
export const RiskFlagEnum = enumOf('RiskFlag', riskFlags);
export const SlaColourEnum = enumOf('SlaColour', ['NEUTRAL', 'AMBER', 'RED']);
