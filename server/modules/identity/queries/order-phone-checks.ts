import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { factorsDigest, type DeclaredSubject } from '../../application/person-digest.js';
import { phoneCheckGuidance } from '../domain/phone-check-guidance.js';
import { phoneCheckLabels, type PhoneCheckResult } from '../domain/phone-check-results.js';
import { countsAsTry, mayGoOnWith, PHONE_TRIES } from '../domain/phone-tries.js';
import { PhoneCheck } from '../phone-check.entity.js';

/** One person's carrier check, in an applicant's words. */
export interface OrderPhoneCheck {
  readonly subject: DeclaredSubject;
  readonly result: PhoneCheckResult;
  readonly resultZh: string;
  readonly resultEn: string;
  readonly adviceZh: string | null;
  readonly adviceEn: string | null;
  /** Tries until a mismatch no longer holds the applicant up. */
  readonly triesLeft: number;
  readonly mayGoOn: boolean;
  readonly answeredAt: Date | null;
}

const subjects: readonly DeclaredSubject[] = ['OPERATOR', 'LEGAL_PERSON'];

/** The last check about each person's present data; nothing for whom nobody was asked about. */
export async function orderPhoneChecks({ db, sealing }: Runtime, row: ApplicationRow): Promise<OrderPhoneCheck[]> {
  const checks = await db.orm.em.fork().find(PhoneCheck, { applicationId: row.id }, { orderBy: { attempt: 'asc' } });
  return subjects.flatMap((subject) => {
    const asked = checks.filter((check) => check.subject === subject);
    const last = asked.at(-1);
    if (last?.factorsDigest !== factorsDigest(sealing, row, subject)) return [];
    return [told(subject, last, asked.filter(({ result }) => countsAsTry(result)).length)];
  });
}

function told(subject: DeclaredSubject, { result, contradicted, answeredAt }: PhoneCheck, tries: number): OrderPhoneCheck {
  const triesLeft = Math.max(0, PHONE_TRIES - tries);
  const label = phoneCheckLabels[result];
  const advice = phoneCheckGuidance({ result, contradicted, triesLeft });
  return {
    subject, result, resultZh: label.zh, resultEn: label.en, adviceZh: advice?.zh ?? null, adviceEn: advice?.en ?? null,
    triesLeft, mayGoOn: mayGoOnWith(result, tries), answeredAt,
  };
}
