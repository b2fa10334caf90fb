import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { Application } from '../application/application.entity.js';
import type { RiskFlag } from '../application/domain/risk-flags.js';
import { duplicateFlags, duplicateSignals } from '../application/queries/duplicate-signals.js';
import { judgeCompleteness, missingItems, type MissingItem } from './domain/completeness.js';
import { submissionEvidence } from './queries/submission-evidence.js';

/** Flags that every submission reckons anew; others on the case (an owner's new name, a sample drawn) stay. */
const reckoned: readonly RiskFlag[] = [
  'PHONE_CHECK_MISMATCH', 'PHONE_CHECK_UNCERTAIN', 'LIVENESS_UNCERTAIN', 'NO_FACE_RECOGNITION', 'SHARED_OPERATOR', 'SHARED_ACCOUNT', 'EARLIER_REJECTION',
];

/** The flags a complete submission goes along with; INCOMPLETE_SUBMISSION with what is missing otherwise. */
export async function flagsOrMissing(work: Work, sealing: Sealing, application: Application): Promise<RiskFlag[]> {
  const { missing, flags } = judgeCompleteness(await submissionEvidence(work.em, sealing, application));
  if (missing.length > 0) throw incomplete(missing);
  const signals = await duplicateSignals(work.em, application);
  return [...application.flags.filter((flag) => !reckoned.includes(flag)), ...flags, ...duplicateFlags(signals)];
}

function incomplete(missing: readonly MissingItem[]): DomainError {
  const todo = (language: 'zh' | 'en', separator: string): string => missing.map((item) => missingItems[item][language]).join(separator);
  return new DomainError(
    'INCOMPLETE_SUBMISSION',
    { zh: `还不能提交，请先：${todo('zh', '；')}`, en: `Not yet complete: ${todo('en', '; ')}` },
    { missing },
  );
}
