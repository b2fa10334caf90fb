import { CaseIssues, hasIssues } from '../certificates/CaseIssues.js';
import { useText } from '../i18n/use-text.js';
import { CaseTimeline } from './CaseTimeline.js';
import { DecisionHistory } from './DecisionHistory.js';
import type { EvidencePaneProps } from './evidence-props.js';
import { EvidenceSection } from './EvidenceSection.js';
import { Faces } from './Faces.js';
import { FormChecks } from './FormChecks.js';
import { MoneyEvidence } from './MoneyEvidence.js';
import { NoteList } from './NoteList.js';
import { PhoneEvidence } from './PhoneEvidence.js';
import { Signals } from './Signals.js';
import styles from './Workbench.module.css';

/** What speaks for and against, in the order one asks for it. */
export function EvidencePane({ application, commands, pages, onDocument }: EvidencePaneProps) {
  const text = useText();
  return (
    <div className={styles['evidence']}>
      <DecisionHistory application={application} open />
      <Signals application={application} />
      <FormChecks application={application} />
      <Faces application={application} commands={commands} pages={pages} onDocument={onDocument} />
      <PhoneEvidence application={application} commands={commands} />
      <MoneyEvidence application={application} commands={commands} />
      {hasIssues(application) && (
        <EvidenceSection title={text('issueCard.newCertificate')}>
          <CaseIssues application={application} />
        </EvidenceSection>
      )}
      <DecisionHistory application={application} />
      <NoteList application={application} commands={commands} />
      <CaseTimeline application={application} />
    </div>
  );
}
