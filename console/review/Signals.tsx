import { Link } from 'react-router-dom';
import { StateChip } from '../components/StateChip.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import { caseUrl } from '../queue/case-url.js';
import { EvidenceLine, EvidenceSection } from './EvidenceSection.js';

/** Warnings, and where the same person, phone or account appears elsewhere. */
export function Signals({ application }: { application: CaseFragment }) {
  const text = useText();
  const duplicateText = useCodeText('duplicate');
  const stale = application.documents.some(({ stale: old, supersededAt }) => old && !supersededAt);
  const none = application.flags.length === 0 && application.duplicates.length === 0 && !stale;
  return (
    <EvidenceSection title={text('evidence.signals')}>
      {none && <EvidenceLine tone="ok">{text('evidence.noSignals')}</EvidenceLine>}
      {stale && <EvidenceLine tone="bad">{text('evidence.staleForm')}</EvidenceLine>}
      {application.flags.map((flag) => (
        <EvidenceLine key={flag} tone={flag === 'SAMPLED' ? 'plain' : 'warn'}>
          {text(`flag.${flag}`)}
        </EvidenceLine>
      ))}
      {application.duplicates.map((duplicate) => (
        <EvidenceLine key={`${duplicate.kind}${duplicate.applicationId}`} tone="warn">
          {duplicateText(duplicate.kind)}
          {text('general.colon')}
          {duplicate.organisationName}{' '}
          <Link to={caseUrl(duplicate.applicationId)} className="mono">
            {duplicate.orderNo}
          </Link>{' '}
          <StateChip state={duplicate.state} />
        </EvidenceLine>
      ))}
    </EvidenceSection>
  );
}
