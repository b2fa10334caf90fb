import type { Fen } from '../../../platform/money.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { staleCase } from '../../application/commands/transition-application.js';
import { indexDomains } from '../../application/domain/personal-data.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { openException } from '../../treasury/commands/open-exception.js';
import type { ExceptionKind } from '../../treasury/reconciliation-exception.entity.js';
import type { BookedCredit } from '../../treasury/queries/booked-credit.js';
import { creditVerdict } from '../domain/credit-verdict.js';
import { enterCredit } from '../enter-credit.js';
import { movePayment } from '../move-payment.js';
import { oweBack } from '../owe-back.js';
import { Payment } from '../payment.entity.js';
import { keptFen } from '../queries/kept-credits.js';
import { TransferCredit, type CreditStanding } from '../transfer-credit.entity.js';
import { confirmWithin } from './confirm-payment.js';
import { offerPayment } from './create-payment.js';

export interface ApplyOptions {
  /** Finance takes the money though its payer is not the order's organisation. */
  readonly acceptPayer?: boolean;
}

/**
 * Decides on a transfer for the order it is for, in the caller's transaction, and writes the decision down. The order's
 * row is written first, so that two transfers, or a transfer and the order's end, decide one after the other.
 */
export async function applyCredit(
  work: Work,
  runtime: Runtime,
  read: Application,
  credit: BookedCredit,
  { acceptPayer = false }: ApplyOptions = {},
): Promise<CreditStanding> {
  const application = await hold(work, read);
  const kept = await keptFen(work.em, application.id);
  const sameName = sameOrganisationName(credit.payerName, application.organisationName);
  const verdict = creditVerdict({
    payable: application.state === 'AWAITING_PAYMENT', priceFen: application.priceFen, keptFen: kept,
    amountFen: credit.amountFen, payerAccepted: sameName || acceptPayer,
  });
  await enterCredit(work, credit, application.id, verdict.kind);
  if (verdict.kind === 'PAID') {
    const proved = sameName && kept === 0 ? provedAccount(runtime.sealing, application, credit) : undefined;
    await payByTransfer(work, runtime, application, credit, proved);
    if (verdict.surplusFen > 0) await giveBack(work, runtime.sealing, application, credit, verdict.surplusFen);
  } else if (verdict.kind === 'OWED_BACK') await giveBack(work, runtime.sealing, application, credit, credit.amountFen);
  else if (verdict.kind === 'OTHER_PAYER') await tellFinance(work, runtime.sealing, application, credit, 'CREDIT_OTHER_PAYER');
  return verdict.kind;
}

async function hold(work: Work, { id, version, state }: Application): Promise<Application> {
  const held = await work.em.nativeUpdate(Application, { id, version, state }, { version: version + 1 });
  if (held !== 1) throw await staleCase(work, id);
  return work.em.findOneOrFail(Application, { id }, { disableIdentityMap: true });
}

/** The account's index where payer and account are those declared, and the account is the organisation's own. */
function provedAccount(sealing: Sealing, application: Application, { payerName, payerAccount }: BookedCredit): string | undefined {
  const account = checkCorporateAccount(payerAccount);
  if (!account.valid || !sameOrganisationName(payerName, application.bankAccountName)) return undefined;
  const index = sealing.blindIndex(indexDomains.bankAccountNumber, account.value);
  return index === application.bankAccountNumberIndex ? index : undefined;
}

async function payByTransfer(
  work: Work,
  runtime: Runtime,
  application: Application,
  credit: BookedCredit,
  proved: string | undefined,
): Promise<void> {
  const { sealing } = runtime;
  const live = await work.em.findOne(Payment, { liveFor: application.id }, { disableIdentityMap: true });
  if (live?.channel === 'WECHAT') await movePayment(work, sealing, live, 'close');
  const paymentId = live?.channel === 'TRANSFER' ? live.id : await offerPayment(work, sealing, application, 'TRANSFER', null);
  const { bankReference: channelReference, bookedAt: paidAt } = credit;
  await confirmWithin(work, runtime, { paymentId, channelReference, amountFen: application.priceFen, paidAt, provedAccount: proved });
  await work.em.nativeUpdate(TransferCredit, { applicationId: application.id, standing: 'PARTIAL' }, { standing: 'PAID' });
}

async function giveBack(work: Work, sealing: Sealing, application: Application, credit: BookedCredit, amountFen: Fen): Promise<void> {
  const whole = amountFen === credit.amountFen;
  await oweBack(work, sealing, {
    applicationId: application.id, channel: 'TRANSFER', amountFen, paidAt: credit.bookedAt,
    channelReference: whole ? credit.bankReference : `${credit.bankReference.slice(0, 63)}+`,
  });
  await tellFinance(work, sealing, application, credit, 'CREDIT_SURPLUS');
}

type Ordered = Pick<Application, 'orderNo'>;

function tellFinance(work: Work, sealing: Sealing, { orderNo }: Ordered, { entryId }: BookedCredit, kind: ExceptionKind): Promise<void> {
  return openException(work, sealing, { kind, entryId, about: entryId, reference: orderNo });
}
