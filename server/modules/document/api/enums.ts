import { enumOf } from '../../../platform/graphql/enum.js';
import { documentKinds, documentStates } from '../domain/document-states.js';

export const DocumentKindEnum = enumOf('DocumentKind', documentKinds);
export const DocumentStateEnum = enumOf('DocumentState', documentStates);
