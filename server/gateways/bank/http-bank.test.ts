import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { anOrder, bankRig, rigStart, type BankRig } from '../../test/bank-rig.js';
import { payoutFailureReasons, type BankEntry } from './port.js';

let rig: BankRig;
beforeEach(async () => {
  rig = await bankRig();
});
afterEach(() => rig.close());

const today = '2026-11-24';
const settle = (): Promise<unknown> => rig.bank.control.advance(1000);
const entriesToday = async (): Promise<readonly BankEntry[]> => (await rig.gateway.intradayEntries(today)).entries;

describe('a payout that goes well', () => {
  test('is accepted, settles by the bank\'s clock and shows as a debit with our number and remark', async () => {
    const order = anOrder();

    expect(await rig.gateway.submit(order)).toEqual({ kind: 'ACCEPTED', bankReference: expect.stringMatching(/^P20261124/) });
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'ACCEPTED' });
    expect(await entriesToday()).toEqual([]);

    await settle();
    const settledAt = new Date(rigStart.getTime() + 1000);
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'SETTLED', settledAt });
    expect(await entriesToday()).toEqual([{
      bankReference: expect.stringMatching(/^E20261124/), direction: 'DEBIT', amountFen: 1, reversal: false,
      bookedAt: settledAt, requestNo: order.requestNo, counterpartyName: order.payeeName,
      counterpartyAccount: order.payeeAccount, remark: order.remark, returnReason: undefined,
    }]);
  });

  test('is paid once however often its number is sent', async () => {
    const order = anOrder();

    const first = await rig.gateway.submit(order);
    const second = await rig.gateway.submit(order);
    await settle();

    expect(second).toEqual(first);
    expect(await entriesToday()).toHaveLength(1);
    expect((await rig.bank.control.ledger(order.requestNo)).transfers).toMatchObject([{ submissions: 2 }]);
  });

  test('a number used for other content stays open, for the first may have paid', async () => {
    const order = anOrder();
    await rig.gateway.submit(order);

    const answer = await rig.gateway.submit({ ...order, payeeAccount: '33050161700000000999' });

    expect(answer).toEqual({ kind: 'UNKNOWN', cause: 'BANK REQUEST_NO_REUSED' });
  });

  test('a number that the bank never saw is absent', async () => {
    expect(await rig.gateway.query('R-NEVER-SENT')).toEqual({ kind: 'ABSENT' });
  });

  test('an order that the bank cannot read is refused by it and stays absent', async () => {
    const order = anOrder({ payeeBranchCode: '1' });

    expect(await rig.gateway.submit(order)).toEqual({ kind: 'UNKNOWN', cause: 'BANK BAD_REQUEST' });
    expect(await rig.gateway.query(order.requestNo)).toEqual({ kind: 'ABSENT' });
  });
});

describe.each(payoutFailureReasons)('the reason %s', (reason) => {
  test('is told at once when the bank refuses the submission', async () => {
    await rig.bank.control.fault({ kind: 'REJECT', reason });
    const order = anOrder();

    const answer = await rig.gateway.submit(order);

    expect(answer).toMatchObject({ kind: 'FAILED', reason, bankText: expect.stringMatching(/\p{Script=Han}/u) });
    expect(await rig.gateway.query(order.requestNo)).toEqual(answer);
  });

  test('is told on query when the transfer fails instead of settling, and nothing is booked', async () => {
    await rig.bank.control.fault({ kind: 'FAIL_LATER', reason });
    const order = anOrder();

    expect(await rig.gateway.submit(order)).toMatchObject({ kind: 'ACCEPTED' });
    await settle();

    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'FAILED', reason });
    expect(await entriesToday()).toEqual([]);
  });

  test('comes with a payment returned after it settled', async () => {
    const order = anOrder();
    await rig.gateway.submit(order);
    await settle();
    await rig.bank.control.returnTransfer({ requestNo: order.requestNo, reason });

    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'RETURNED', reason });
    expect((await entriesToday()).map(({ direction, returnReason }) => [direction, returnReason]))
      .toEqual([['DEBIT', undefined], ['CREDIT', reason]]);
  });
});

describe('money that comes back', () => {
  test.each([['CREDIT', false], ['REVERSAL', true]] as const)('as %s is a credit under our number', async (as, reversal) => {
    const order = anOrder();
    await rig.gateway.submit(order);
    await settle();

    await rig.bank.control.returnTransfer({ requestNo: order.requestNo, as });

    expect((await entriesToday())[1]).toMatchObject({
      direction: 'CREDIT', reversal, amountFen: 1, requestNo: order.requestNo, counterpartyAccount: order.payeeAccount,
    });
  });

  test('days later is found on the day it came', async () => {
    const order = anOrder();
    await rig.bank.control.fault({ kind: 'RETURN_LATER', reason: 'ACCOUNT_CLOSED', afterMs: 3 * 86_400_000 });
    await rig.gateway.submit(order);
    await settle();
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'SETTLED' });

    await rig.bank.control.advance(3 * 86_400_000);

    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'RETURNED', reason: 'ACCOUNT_CLOSED' });
    expect((await rig.gateway.intradayEntries('2026-11-27')).entries).toMatchObject([{ direction: 'CREDIT' }]);
  });
});

describe('a bank whose books are not as they should be', () => {
  const paid = async (): Promise<string> => {
    const order = anOrder();
    await rig.gateway.submit(order);
    await settle();
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'SETTLED' });
    return order.requestNo;
  };

  test('says settled and shows no line, until it does', async () => {
    await rig.bank.control.fault({ kind: 'WITHHOLD_ENTRY' });
    const requestNo = await paid();
    expect(await entriesToday()).toEqual([]);

    await rig.bank.control.release(requestNo);
    expect(await entriesToday()).toMatchObject([{ requestNo }]);
  });

  test('books twice, under two references', async () => {
    await rig.bank.control.fault({ kind: 'DUPLICATE_ENTRY' });
    const requestNo = await paid();

    const entries = await entriesToday();
    expect(entries.map((entry) => entry.requestNo)).toEqual([requestNo, requestNo]);
    expect(new Set(entries.map((entry) => entry.bankReference)).size).toBe(2);
  });

  test('repeats one line in the feed, under one reference', async () => {
    await rig.bank.control.fault({ kind: 'REPEAT_LINE' });
    await paid();

    const entries = await entriesToday();
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual(entries[1]);
  });

  test('books another amount than ordered', async () => {
    await rig.bank.control.fault({ kind: 'WRONG_AMOUNT', amountFen: 100 });
    await paid();

    expect(await entriesToday()).toMatchObject([{ amountFen: 100 }]);
  });

  test('stops its intraday feed while the statement is whole', async () => {
    await rig.bank.control.fault({ kind: 'INTRADAY_CUT', times: 'ALWAYS' });
    const requestNo = await paid();
    expect(await entriesToday()).toEqual([]);

    await rig.bank.control.closeDay();
    const file = await rig.gateway.dailyStatement(today);
    expect(rig.gateway.readStatement(file!).entries).toMatchObject([{ requestNo }]);
  });
});

describe('the intraday feed', () => {
  test('is read page by page without a gap or a repetition, lines booked meanwhile included', async () => {
    await rig.bank.control.settings({ pageSize: 3, settlementDelayMs: 0 });
    const numbers: string[] = [];
    const pay = async (): Promise<void> => {
      const order = anOrder();
      await rig.gateway.submit(order);
      numbers.push(order.requestNo);
    };
    for (let count = 0; count < 7; count += 1) await pay();

    const seen: Array<string | undefined> = [];
    let cursor: string | undefined;
    do {
      const page = await rig.gateway.intradayEntries(today, cursor);
      expect(page.entries.length).toBeLessThanOrEqual(3);
      seen.push(...page.entries.map((entry) => entry.requestNo));
      if (cursor === undefined) await pay();
      cursor = page.next;
    } while (cursor);

    expect(seen).toEqual(numbers);
  });

  test('shows an incoming corporate transfer with its payer', async () => {
    const credit = { amountFen: 40_000, payerName: '宁波示例建设有限公司', payerAccount: '33150198543600000456', remark: 'CD2026112400017' };
    await rig.bank.control.credit(credit);

    expect(await entriesToday()).toMatchObject([{
      direction: 'CREDIT', amountFen: 40_000, requestNo: undefined, reversal: false,
      counterpartyName: credit.payerName, counterpartyAccount: credit.payerAccount, remark: credit.remark,
    }]);
  });
});

describe('the daily statement', () => {
  test('does not exist before the day is over; then it shows every line as the feed did', async () => {
    expect(await rig.gateway.dailyStatement(today)).toBeUndefined();
    const order = anOrder({ payeeName: '“A&B” <示例> 公司', remark: '验证码 <015> & "7"' });
    await rig.gateway.submit(order);
    await settle();
    await rig.bank.control.returnTransfer({ requestNo: order.requestNo, as: 'REVERSAL', reason: 'NAME_MISMATCH' });
    await rig.bank.control.credit({ amountFen: 123_456, payerName: '付款单位', payerAccount: '33150198543600000456' });
    const feed = await entriesToday();

    await rig.bank.control.advance(86_400_000);
    const statement = rig.gateway.readStatement((await rig.gateway.dailyStatement(today))!);

    expect(statement.entries).toEqual(feed);
    expect(statement).toMatchObject({
      account: rig.bank.account, openingFen: 100_000_000, closingFen: 100_123_456,
      from: new Date('2026-11-23T16:00:00.000Z'), to: new Date('2026-11-24T15:59:59.999Z'),
    });
  });

  test('is the same bytes each time it is asked for', async () => {
    await rig.gateway.submit(anOrder());
    await rig.bank.control.closeDay();

    const first = await rig.gateway.dailyStatement(today);
    expect(Buffer.from(first!).equals(Buffer.from((await rig.gateway.dailyStatement(today))!))).toBe(true);
  });
});
