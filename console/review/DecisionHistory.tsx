import { Chip } from '../components/Chip.js';
import { TimeText } from '../components/TimeText.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { EvidenceSection } from './EvidenceSection.js';
import { useReasonLabels } from './use-reason-codes.js';
import styles from './Workbench.module.css';

type CaseDecision = CaseFragment['decisions'][number];

export interface DecisionHistoryProps {
  readonly application: CaseFragment;
  /** The one that waits for a second person, instead of those before. */
  readonly open?: boolean;
}

export function DecisionHistory({ application, open = false }: DecisionHistoryProps) {
  const text = useText();
  const shown = application.decisions.filter(({ status }) => (status === 'PROPOSED') === open);
  if (shown.length === 0) return null;
  return (
    <EvidenceSection title={text(open ? 'evidence.proposed' : 'evidence.decisions')}>
      {shown.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
    </EvidenceSection>
  );
}

/** One decision: what, why, what the applicant was told, by whom. */
export function DecisionCard({ decision }: { decision: CaseDecision }) {
  const text = useText();
  const labelOf = useReasonLabels();
  const open = decision.status === 'PROPOSED';
  return (
    <div className={open ? `${styles['decision']} ${styles['proposed']}` : styles['decision']}>
      <div>
        <b>{text(`decision.${decision.kind}`)}</b>{' '}
        <Chip tone={open ? 'warn' : 'neutral'}>{text(`decisionStatus.${decision.status}`)}</Chip>{' '}
        <span className="mute">
          {decision.decidedByName} <TimeText at={decision.decidedAt} precision="short" />
        </span>
      </div>
      {decision.reasons.length > 0 && <div>{decision.reasons.map(labelOf).join(text('general.comma'))}</div>}
      {decision.applicantText && <blockquote>{decision.applicantText}</blockquote>}
      {decision.internalNote && <div className="mute">{decision.internalNote}</div>}
      {decision.confirmedByName && (
        <div className="mute">
          {decision.confirmedByName} <TimeText at={decision.confirmedAt} precision="short" />
        </div>
      )}
    </div>
  );
}
