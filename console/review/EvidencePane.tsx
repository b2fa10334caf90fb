import type { CaseFragment, DocumentKind } from '../gql/graphql.js';
import { CaseTimeline } from './CaseTimeline.js';
import { DecisionHistory } from './DecisionHistory.js';
import { Faces } from './Faces.js';
import { FormChecks } from './FormChecks.js';
import { MoneyEvidence } from './MoneyEvidence.js';
import { NoteList } from './NoteList.js';
import { PhoneEvidence } from './PhoneEvidence.js';
import { Signals } from './Signals.js';
import type { CaseCommands } from './use-case-commands.js';
import styles from './Workbench.module.css';

export interface EvidenceProps {
  readonly application: CaseFragment;
  readonly commands: CaseCommands;
}

export interface EvidencePaneProps extends EvidenceProps {
  readonly onDocument: (kind: DocumentKind) => void;
}

/** What speaks for and against, in the order one asks for it. */
export function EvidencePane({ application, commands, onDocument }: EvidencePaneProps) {
  return (
    <div className={styles['evidence']}>
      <DecisionHistory application={application} open />
      <Signals application={application} />
      <FormChecks application={application} />
      <Faces application={application} commands={commands} onDocument={onDocument} />
      <PhoneEvidence application={application} commands={commands} />
      <MoneyEvidence application={application} commands={commands} />
      <DecisionHistory application={application} />
      <NoteList application={application} commands={commands} />
      <CaseTimeline application={application} />
    </div>
  );
}
