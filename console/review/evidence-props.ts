import type { CaseFragment, DocumentKind } from '../gql/graphql.js';
import type { CaseCommands } from './use-case-commands.js';
import type { CasePage } from './use-case-pages.js';

/** What every part of the evidence gets. */
export interface EvidenceProps {
  readonly application: CaseFragment;
  readonly commands: CaseCommands;
}

export interface EvidencePaneProps extends EvidenceProps {
  readonly pages: readonly CasePage[];
  /** Brings up the page something is seen on. */
  readonly onDocument: (kind: DocumentKind) => void;
}
