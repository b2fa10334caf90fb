import { TimeText } from '../components/TimeText.js';
import type { DocumentKind, LivenessState } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { EvidencePaneProps } from './evidence-props.js';
import { EvidenceLine, EvidenceSection, type LineTone } from './EvidenceSection.js';
import { RequestButton } from './RequestButton.js';
import type { CasePage } from './use-case-pages.js';
import styles from './Workbench.module.css';

const tones: Record<LivenessState, LineTone> = {
  INVITED: 'plain',
  OPENED: 'plain',
  PASSED: 'ok',
  FAILED: 'bad',
  UNCERTAIN: 'warn',
  EXPIRED: 'plain',
  PROVIDER_ERROR: 'warn',
};

/** The ID photo beside the liveness frame, and what the provider measured. */
export function Faces({ application, commands, pages, onDocument }: EvidencePaneProps) {
  const text = useText();
  return (
    <EvidenceSection title={text('evidence.faces')} aside={text('evidence.signalOnly')}>
      <div className={styles['faces']}>
        <Face pages={pages} kind="ID_FRONT" label={text('evidence.idPhoto')} onDocument={onDocument} />
        <Face pages={pages} kind="LIVENESS_FRAME" label={text('evidence.frame')} onDocument={onDocument} />
      </div>
      {application.livenessSessions.map((session) => (
        <EvidenceLine key={session.id} tone={tones[session.state]}>
          {text(`liveness.${session.state}`)}
          {session.similarity != null && ` · ${text('evidence.similarity', { n: session.similarity })}`}{' '}
          <span className="mute">
            {text('evidence.attemptNo', { n: session.attempt })} ·{' '}
            <TimeText at={session.finishedAt ?? session.invitedAt} precision="short" />
          </span>
        </EvidenceLine>
      ))}
      <RequestButton
        application={application}
        commands={commands}
        action="requestLiveness"
        label={text('evidence.requestLiveness')}
      />
    </EvidenceSection>
  );
}

interface FaceProps {
  readonly pages: readonly CasePage[];
  readonly kind: DocumentKind;
  readonly label: string;
  readonly onDocument: (kind: DocumentKind) => void;
}

function Face({ pages, kind, label, onDocument }: FaceProps) {
  const page = pages.find((each) => each.kind === kind);
  return (
    <button type="button" disabled={!page} onClick={() => onDocument(kind)}>
      {page?.picture.status === 'ready' && <img src={page.picture.url} alt="" />}
      <span>{label}</span>
    </button>
  );
}
