import { confirmPayment } from '../../server/modules/payment/commands/confirm-payment.js';
import { createPayment } from '../../server/modules/payment/commands/create-payment.js';
import { Payment } from '../../server/modules/payment/payment.entity.js';
import { randomDigits } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import type { Scene } from './scene.js';

/** Chooses how to pay; what is chosen is offered and waits. */
export async function choosePayment({ world, applicant, id, traits }: Scene): Promise<string> {
  return createPayment(world.runtime, applicant, { applicationId: id, channel: traits.payment ?? 'WECHAT' });
}

const notices = systemActor('payment-notice');

/** The money comes, and its notice: from WeChat, or as a credit on our account. */
export async function pay(scene: Scene, paymentId: string): Promise<void> {
  const { world, traits } = scene;
  const { priceFen: amountFen } = await scene.row();
  const channelReference = traits.payment === 'TRANSFER' ? await transfer(scene, amountFen) : await scan(scene, paymentId);
  await confirmPayment(world.runtime, notices, { paymentId, channelReference, amountFen, paidAt: world.clock.now() });
}

/** Gives WeChat's number of the transaction: it has to know of it, for refunds and for its bill. */
async function scan({ world, random }: Scene, paymentId: string): Promise<string> {
  const { outTradeNo, amountFen } = await world.runtime.db.orm.em.fork().findOneOrFail(Payment, { id: paymentId });
  const transactionId = `4200${randomDigits(random, 24)}`;
  const paidAt = world.clock.now().toISOString();
  await world.wechat.enter({ outTradeNo: outTradeNo!, transactionId, amountFen, paidAt, notifyUrl: NOBODY });
  return transactionId;
}

/** What happens to such a payment later is found by asking. */
const NOBODY = 'http://127.0.0.1:9/notify/wechat-pay';

/** Gives the bank's reference of the booked line. */
async function transfer({ world, facts, orderNo }: Scene, amountFen: number): Promise<string> {
  const [{ name: payerName, number: payerAccount }] = facts.accounts;
  const { reference } = await world.bank.credit({ amountFen, payerName, payerAccount, remark: `证书续期费 ${orderNo}` });
  return reference;
}
