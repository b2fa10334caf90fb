import { DomainError, type Bilingual } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import { declareOrganisation } from '../../applicant/commands/declare-organisation.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkCreditCode } from '../../reference/domain/unified-social-credit-code.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { requireEligible } from '../require-eligible.js';
import { openDraft, type DraftCreated } from './create-draft.js';
import { proveOwnership } from './prove-ownership.js';

export interface StartRenewalOptions {
  /** As typed. */
  readonly serial: string;
  /** The owner's, as proof of knowing whose certificate it is. */
  readonly creditCode: string;
  /** Default: the shortest term of the price list. */
  readonly termYears?: number | null | undefined;
  readonly ukeyAtHand: boolean;
  readonly pinKnown: boolean;
}

/**
 * Begins a renewal: whoever names the owner's credit code may act for it from now on and gets a draft. Refuses what
 * `requireEligible`, `proveOwnership` and `openDraft` refuse, and (WRONG_STATE, with the replacement route) whoever
 * has not the Ukey at hand or does not know its PIN: a renewed certificate could not be put on it.
 */
export async function startRenewal(runtime: Runtime, actor: Actor, options: StartRenewalOptions): Promise<DraftCreated> {
  const accountId = requireApplicant(actor);
  if (!options.ukeyAtHand || !options.pinKnown) throw await replacementRoute(runtime, options);
  const creditCode = valueOrRefuse(checkCreditCode(options.creditCode), 'creditCode');
  const { ownerCode } = await requireEligible(runtime.db.orm.em.fork(), accountId, options.serial, runtime.clock.now());
  await proveOwnership(runtime, actor, { ownerCode, creditCode });
  return runtime.transact(actor, async (work) => {
    const certificate = await requireEligible(work.em, accountId, options.serial, work.now);
    const organisation = await declareOrganisation(work, runtime.sealing, { accountId, creditCode, name: certificate.ownerName });
    return openDraft(work, runtime.sealing, { accountId, certificate, organisation, termYears: options.termYears });
  });
}

async function replacementRoute({ db }: Runtime, { ukeyAtHand }: StartRenewalOptions): Promise<DomainError> {
  const hotline = (await readSettings(db.orm.em.fork()))['hall.hotline'];
  const field = ukeyAtHand ? 'pinKnown' : 'ukeyAtHand';
  return new DomainError('WRONG_STATE', ukeyAtHand ? pinForgotten(hotline) : ukeyMissing(hotline), { field });
}

const ukeyMissing = (hotline: string): Bilingual => ({
  zh: `续期的证书要写入原 Ukey，Ukey 遗失或损坏的不能续期，请办理补办（新 Ukey 和新证书）。补办请拨打客服热线 ${hotline}；本次未产生任何费用`,
  en: `The renewed certificate is written to the present Ukey. Where that is lost or broken, ask for a replacement (a new Ukey with a new certificate): call ${hotline}. Nothing was charged`,
});

const pinForgotten = (hotline: string): Bilingual => ({
  zh: `下载更新时必须输入原 PIN 码，续期不会重新发送。忘记或锁定 PIN 码的，请先拨打客服热线 ${hotline} 办理解锁或补办，再来续期；本次未产生任何费用`,
  en: `The update asks for the present PIN, and a renewal sends no new one. If it is forgotten or locked, first call ${hotline} to have the Ukey unlocked or replaced. Nothing was charged`,
});
