import { confirmPayment } from '../../server/modules/payment/commands/confirm-payment.js';
import { createPayment } from '../../server/modules/payment/commands/create-payment.js';
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
  const channelReference = traits.payment === 'TRANSFER' ? await transfer(scene, amountFen) : `4200${randomDigits(scene.random, 24)}`;
  await confirmPayment(world.runtime, notices, { paymentId, channelReference, amountFen, paidAt: world.clock.now() });
}

/** Gives the bank's reference of the booked line. */
async function transfer({ world, facts, orderNo }: Scene, amountFen: number): Promise<string> {
  const [{ name: payerName, number: payerAccount }] = facts.accounts;
  const { reference } = await world.bank.credit({ amountFen, payerName, payerAccount, remark: `证书续期费 ${orderNo}` });
  return reference;
}
