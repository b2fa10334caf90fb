import { TimeText } from '../components/TimeText.js';
import type { PhoneCheckResult } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { EvidenceProps } from './evidence-props.js';
import { EvidenceLine, EvidenceSection, type LineTone } from './EvidenceSection.js';
import { RequestButton } from './RequestButton.js';

const tones: Record<PhoneCheckResult, LineTone> = {
  REQUESTED: 'plain',
  MATCH: 'ok',
  MISMATCH: 'bad',
  NO_RECORD: 'warn',
  UNSUPPORTED: 'warn',
  ERROR: 'warn',
};

/** Whether the carrier knows name, ID number and phone together. */
export function PhoneEvidence({ application, commands }: EvidenceProps) {
  const text = useText();
  const language = useLanguage();
  const subjectText = useCodeText('phoneSubject');
  return (
    <EvidenceSection title={text('evidence.phone')} aside={text('evidence.signalOnly')}>
      {application.phoneChecks.map((check) => (
        <EvidenceLine key={check.id} tone={tones[check.result]}>
          {subjectText(check.subject)} · {text(`phoneResult.${check.result}`)}{' '}
          <span className="mute">
            <TimeText at={check.answeredAt ?? check.requestedAt} precision="short" />
          </span>
          {check.adviceZh && check.adviceEn && (
            <div className="mute">{inLanguage({ zh: check.adviceZh, en: check.adviceEn }, language)}</div>
          )}
        </EvidenceLine>
      ))}
      <RequestButton
        application={application}
        commands={commands}
        action="requestPhoneCheck"
        label={text('evidence.requestPhoneCheck')}
      />
    </EvidenceSection>
  );
}
