import type { CaseFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import { EvidenceLine, EvidenceSection } from './EvidenceSection.js';
import { presentDocuments } from './use-case-pages.js';

/** What the automatic checks found on the scans: signals for the eye, not decisions. */
export function FormChecks({ application }: { application: CaseFragment }) {
  const text = useText();
  const found = useCodeText('formCheck');
  const missing = useCodeText('formCheckFailed');
  const checked = presentDocuments(application.documents).filter(({ checks }) => checks.length > 0);
  if (checked.length === 0) return null;
  return (
    <EvidenceSection title={text('evidence.formChecks')} aside={text('evidence.signalOnly')}>
      {checked.flatMap((document) =>
        document.checks.map(({ code, passed }) => (
          <EvidenceLine key={document.id + code} tone={passed ? 'ok' : 'warn'}>
            {document.kind !== 'SIGNED_FORM' && `${text(`document.${document.kind}`)} · `}
            {passed ? found(code) : missing(code)}
            {code === 'QR_MATCHES' && (
              <span className="mute"> {text('documentFact.versionNo', { n: document.versionNo })}</span>
            )}
          </EvidenceLine>
        )),
      )}
    </EvidenceSection>
  );
}
