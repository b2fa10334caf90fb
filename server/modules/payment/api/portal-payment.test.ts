import { afterAll, expect, test } from '@jest/globals';
import { aCase, anApplicant, anOrganisation, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { portalClient, type AskPortal } from '../../../test/portal-client.js';
import { wechatRig, type WechatRig } from '../../../test/wechat-rig.js';
import { hours, SteppedClock } from '../../../platform/clock.js';
import { Payment } from '../payment.entity.js';

const paymentFields = `payment { id channel state stateZh amountFen codeUrl codeExpiresAt payableUntil paidAt noticeZh noticeEn
  transfer { accountName accountNumber bankName remark amountFen receivedFen } } payments { id state }`;
const choose = `mutation ($input: ChoosePaymentInput!) { outcome: choosePayment(input: $input) {
  __typename ... on Order { id ${paymentFields} } ... on Refusal { code messageZh field } } }`;
const refresh = `mutation ($id: ID!) { outcome: refreshPayment(orderId: $id) {
  __typename ... on Order { id ${paymentFields} } ... on Refusal { code messageZh } } }`;

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly payment?: Readonly<Record<string, unknown>> | null;
  readonly payments?: readonly { id: string; state: string }[];
}

const rigs: WechatRig[] = [];
const rig = (): WechatRig => rigs.at(-1)!;

describeOnBothDatabases('paying through the portal', (harness) => {
  const ask: AskPortal = portalClient(harness);
  afterAll(() => rig().close());

  const anOrder = (): Promise<MadeApplication> => {
    rig().follow(harness().clock);
    return aCase(harness(), { state: 'AWAITING_PAYMENT' });
  };
  const run = async (visitor: MadeApplication['applicant'] | undefined, query: string, variables: Record<string, unknown>): Promise<Outcome> => {
    const { data, errors } = await ask(visitor, query, variables);
    expect(errors).toEqual([]);
    return data!['outcome'] as Outcome;
  };
  const chosen = ({ application, applicant }: MadeApplication, channel: string): Promise<Outcome> =>
    run(applicant, choose, { input: { orderId: application.id, channel } });

  test('shows the code while it can be paid, and that it was paid when asked again', async () => {
    const made = await anOrder();
    const { payment } = await chosen(made, 'WECHAT');
    expect(payment).toMatchObject({
      channel: 'WECHAT', state: 'AWAITING', stateZh: '待支付', amountFen: 40_000, codeUrl: expect.stringMatching(/^weixin:/),
      payableUntil: new Date(harness().clock.now().getTime() + hours(2)).toISOString(), transfer: null, noticeZh: null,
    });
    const { outTradeNo } = await harness().database.orm.em.fork().findOneOrFail(Payment, { id: String(payment!['id']) });
    await rig().act('pay', { outTradeNo, notify: false });
    const looked = await run(made.applicant, refresh, { id: made.application.id });
    expect(looked.payment).toMatchObject({ state: 'PAID', codeUrl: null, paidAt: harness().clock.now().toISOString() });
  });

  test('says so when there is no code yet or none any more', async () => {
    const made = await anOrder();
    await rig().fault('DOWN');
    expect((await chosen(made, 'WECHAT')).payment).toMatchObject({ codeUrl: null, noticeZh: expect.stringContaining('付款码暂未取得') });
    await rig().fault('DOWN', false);
    harness().clock.advance(hours(1.95));
    await rig().fault('DOWN');
    expect((await run(made.applicant, refresh, { id: made.application.id })).payment).toMatchObject({ codeUrl: null, noticeZh: expect.stringContaining('已过期') });
    await rig().fault('DOWN', false);
  });

  test('tells where to transfer to, with the order number as remark', async () => {
    const made = await anOrder();
    await chosen(made, 'WECHAT');
    const { payment, payments } = await chosen(made, 'TRANSFER');
    expect(payment).toMatchObject({
      channel: 'TRANSFER', codeUrl: null,
      transfer: { accountNumber: '11050163900000530001', remark: made.application.orderNo, amountFen: 40_000, receivedFen: 0 },
    });
    expect(payments!.map(({ state }) => state).sort()).toEqual(['AWAITING', 'CLOSED']);
  });

  test('twice at once gives one payment', async () => {
    const made = await anOrder();
    const [first, second] = await Promise.all([chosen(made, 'WECHAT'), chosen(made, 'WECHAT')]);
    expect(first.payment!['id']).toBe(second.payment!['id']);
  });

  test('is for its applicant only, and only while the order awaits payment', async () => {
    const made = await anOrder();
    const stranger = await anApplicant(harness(), await anOrganisation(harness()));
    const input = { orderId: made.application.id, channel: 'WECHAT' };
    expect(await run(undefined, choose, { input })).toMatchObject({ __typename: 'Refusal', code: 'NOT_SIGNED_IN' });
    expect(await run(undefined, refresh, { id: made.application.id })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await run(stranger, choose, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(stranger, refresh, { id: made.application.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await chosen(await aCase(harness()), 'WECHAT')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await chosen(await aCase(harness(), { state: 'DRAFT' }), 'TRANSFER')).toMatchObject({ code: 'WRONG_STATE' });
  });
}, async () => {
  rigs.push(await wechatRig(new SteppedClock(new Date())));
  return { wechat: rig().gateway };
});
