import { raw } from '@mikro-orm/core';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { ownsCertificate } from '../domain/certificate-owner.js';
import { RenewalGuess } from '../renewal-guess.entity.js';

/** Credit codes are public, but nobody needs ten tries to name that of the organisation they work for. */
const WRONG_PER_DAY = 10;

export interface OwnershipClaim {
  readonly ownerCode: string;
  /** Normalised. */
  readonly creditCode: string;
}

/**
 * Passes who names the certificate owner's credit code. INVALID_INPUT otherwise, and the wrong answer is counted;
 * LIMIT_REACHED after ten in a day, for right answers too. A unit of work of its own: the count outlives the refusal.
 */
export async function proveOwnership(runtime: Runtime, actor: Actor, claim: OwnershipClaim): Promise<void> {
  const accountId = requireApplicant(actor);
  const right = ownsCertificate(claim.creditCode, claim.ownerCode);
  await runtime.transact(actor, (work) => countAnswer(work, accountId, right));
  if (!right) throw otherOwner();
}

/** Takes one of the day's answers before it is judged, and gives a right one back: any number at once get ten. */
async function countAnswer({ em, now, newId }: Work, accountId: string, right: boolean): Promise<void> {
  const day = businessDay(now);
  await em.upsert(RenewalGuess, { id: newId(), accountId, day, wrong: 0 }, { onConflictFields: ['accountId', 'day'], onConflictAction: 'ignore' });
  const open = { accountId, day, wrong: { $lt: WRONG_PER_DAY } };
  const taken = await em.nativeUpdate(RenewalGuess, open, { wrong: raw('wrong + 1') });
  if (taken !== 1) throw tooMany(new Date(epochOn(shiftDay(day, 1))));
  if (right) await em.nativeUpdate(RenewalGuess, { accountId, day }, { wrong: raw('wrong - 1') });
}

const otherOwner = (): DomainError =>
  invalidInput(
    'creditCode',
    '统一社会信用代码与该证书的所有者不一致，请按营业执照核对；不是同一机构的不能续期，请办理新证书',
    'the credit code is not that of the certificate’s owner; compare with the business licence, another organisation needs a new certificate',
  );

const tooMany = (retryAt: Date): DomainError =>
  new DomainError(
    'LIMIT_REACHED',
    { zh: '今日填错次数过多，请核对营业执照后明日再试，或拨打客服热线', en: 'Too many wrong codes today; compare with the business licence and try tomorrow, or call the hotline' },
    { field: 'creditCode', retryAt },
  );
