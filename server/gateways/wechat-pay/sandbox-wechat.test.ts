import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { after, hours, SteppedClock } from '../../platform/clock.js';
import { waitUntil } from '../../test/wait-until.js';
import { wechatRig, type WechatRig } from '../../test/wechat-rig.js';

describe('the sandbox’s WeChat', () => {
  const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
  let rig: WechatRig;
  beforeAll(async () => {
    rig = await wechatRig(clock);
  });
  afterAll(() => rig.close());

  let made = 0;
  const ordered = async (): Promise<{ outTradeNo: string; page: string }> => {
    const outTradeNo = `PSANDBOX${String((made += 1)).padStart(6, '0')}`;
    const answer = await rig.gateway.order({ outTradeNo, description: '<续期>', amountFen: 40_050, expiresAt: after(clock.now(), hours(1)) });
    if (answer.kind !== 'CODE') throw new Error(answer.kind);
    return { outTradeNo, page: `${rig.url}/pay/${new URL(answer.codeUrl).searchParams.get('pr')}` };
  };

  test('shows whoever scans the code what it costs, and takes the money at a click', async () => {
    const { outTradeNo, page } = await ordered();
    const before = await (await fetch(page)).text();
    expect(before).toContain('¥400.50');
    expect(before).toContain('&#60;续期&#62;');
    expect(before).toContain('支付');
    const paid = await (await fetch(page, { method: 'POST' })).text();
    expect(paid).toContain('已支付');
    expect((await rig.gateway.query(outTradeNo)).kind).toBe('PAID');
    expect((await fetch(`${rig.url}/pay/nobody`)).status).toBe(404);
  });

  test('takes no money for an expired code, but late where told to', async () => {
    const { outTradeNo, page } = await ordered();
    clock.advance(hours(1));
    expect(await (await fetch(page, { method: 'POST' })).text()).toContain('已过期');
    expect((await rig.gateway.query(outTradeNo)).kind).toBe('NOTPAY');
    await expect(rig.act('pay', { outTradeNo })).rejects.toThrow('expired');
    await rig.gateway.close(outTradeNo);
    await rig.act('pay', { outTradeNo, late: true });
    expect((await rig.gateway.query(outTradeNo)).kind).toBe('PAID');
  });

  test('answers requests that its merchant did not sign with 401', async () => {
    expect((await fetch(`${rig.url}/v3/bill/tradebill?bill_date=2026-06-10`)).status).toBe(401);
    expect((await fetch(`${rig.url}/v3/billdownload/file?day=2026-06-10`)).status).toBe(401);
  });

  test('holds a notice back until the next overtakes it, when told to', async () => {
    const [first, second] = [await ordered(), await ordered()];
    const count = (await rig.books()).notices.length;
    await rig.fault('OUT_OF_ORDER');
    await rig.act('pay', { outTradeNo: first.outTradeNo });
    expect((await rig.books()).notices).toHaveLength(count);
    await rig.act('pay', { outTradeNo: second.outTradeNo });
    await rig.fault('OUT_OF_ORDER', false);
    await waitUntil(async () => (await rig.books()).notices.length >= count + 2, { what: 'both were sent' });
  });
});
