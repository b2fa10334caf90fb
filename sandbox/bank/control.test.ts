import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedRules } from './rules.js';
import { TestBank, type somePayee } from './test-bank.js';

let bank: TestBank;
beforeEach(async () => {
  bank = await new TestBank().start();
});
afterEach(() => bank.close());

const registered = { account: '33050161700000000777', name: '杭州（示例）有限公司', branchCode: '105331000017', status: 'OPEN' as const };
const payRegistered = (change: Partial<typeof somePayee> = {}): Promise<Record<string, unknown>> =>
  bank.pay('R1', { account: registered.account, name: registered.name, branchCode: registered.branchCode, ...change });

describe('the account register', () => {
  beforeEach(async () => {
    await bank.bank.control.settings({ accountChecks: 'SUBMIT' });
    await bank.bank.control.accounts([registered]);
  });

  test('lets a transfer to the right name, account and branch through', async () => {
    expect(await payRegistered()).toMatchObject({ status: 'ACCEPTED' });
  });

  test('knows a name in other brackets, width or spacing', async () => {
    expect(await payRegistered({ name: '杭州(示例) 有限公司' })).toMatchObject({ status: 'ACCEPTED' });
  });

  test.each([
    ['another name', { name: '杭州示例有限公司' }, 'BE01'],
    ['another branch', { branchCode: '308290003011' }, 'RC01'],
  ])('refuses %s', async (_what, change, reasonCode) => {
    expect(await payRegistered(change)).toMatchObject({ status: 'FAILED', reasonCode });
  });

  test.each([['CLOSED', 'AC04'], ['BLOCKED', 'AC06']] as const)('refuses an account that is %s', async (status, reasonCode) => {
    await bank.bank.control.accounts([{ ...registered, status }]);
    expect(await payRegistered()).toMatchObject({ status: 'FAILED', reasonCode });
  });

  test('lets unknown accounts through, unless told to refuse them', async () => {
    expect(await bank.pay('R1')).toMatchObject({ status: 'ACCEPTED' });
    await bank.bank.control.settings({ unknownAccounts: 'REFUSE' });
    expect(await bank.pay('R2')).toMatchObject({ status: 'FAILED', reasonCode: 'AC01' });
  });

  test('speaks up when the transfer falls due, where checks happen at settlement', async () => {
    await bank.bank.control.settings({ accountChecks: 'SETTLEMENT' });
    expect(await payRegistered({ name: '别的公司' })).toMatchObject({ status: 'ACCEPTED' });
    await bank.bank.control.advance(1000);
    expect(await bank.query('R1')).toMatchObject({ status: 'FAILED', reasonCode: 'BE01' });
  });
});

describe('the fixed endings', () => {
  const decided = fixedRules.filter(({ fault }) => fault.kind === 'FAIL_LATER' || fault.kind === 'REJECT');

  test('fail accounts that end so, each for its reason', async () => {
    for (const { ending } of decided) await bank.pay(`R${ending}`, { account: `33050161700000${ending}` });
    await bank.bank.control.advance(1000);

    const { transfers, entries } = await bank.bank.control.ledger();
    expect(transfers.map(({ status, reason }) => [status, reason])).toEqual(decided.map(({ fault }) => ['FAILED', fault.reason]));
    expect(entries).toEqual([]);
  });

  test('do not touch an account that is registered', async () => {
    await bank.bank.control.accounts([{ ...registered, account: '33050161700000999001' }]);
    await payRegistered({ account: '33050161700000999001' });
    await bank.bank.control.advance(1000);
    expect(await bank.query('R1')).toMatchObject({ status: 'SETTLED' });
  });
});

describe('a fault switch', () => {
  test('strikes as often as it was set to, then no more', async () => {
    await bank.bank.control.fault({ kind: 'REJECT', reason: 'CHANNEL_DOWN', times: 2 });
    const codes: unknown[] = [];
    for (const requestNo of ['R1', 'R2', 'R3']) codes.push((await bank.pay(requestNo))['reasonCode']);
    expect(codes).toEqual(['CHNL', 'CHNL', undefined]);
    expect((await bank.bank.control.state()).faults).toEqual([]);
  });

  test('set for ever strikes until it is cleared', async () => {
    const { id } = await bank.bank.control.fault({ kind: 'REJECT', reason: 'RATE_LIMITED', times: 'ALWAYS' });
    for (const requestNo of ['R1', 'R2', 'R3']) expect(await bank.pay(requestNo)).toMatchObject({ reasonCode: 'RATE' });
    expect(await bank.bank.control.clearFaults(id)).toEqual({ cleared: 1 });
    expect(await bank.pay('R4')).toMatchObject({ status: 'ACCEPTED' });
  });

  test('for one payee account leaves the others alone', async () => {
    await bank.bank.control.fault({ kind: 'REJECT', account: '33050161700000000555' });
    expect(await bank.pay('R1')).toMatchObject({ status: 'ACCEPTED' });
    expect(await bank.pay('R2', { account: '33050161700000000555' })).toMatchObject({ status: 'FAILED' });
  });

  test('does not strike a number that was taken before', async () => {
    await bank.pay('R1');
    await bank.bank.control.fault({ kind: 'REJECT' });
    expect(await bank.pay('R1')).toMatchObject({ status: 'ACCEPTED' });
    expect((await bank.bank.control.state()).faults).toHaveLength(1);
  });
});

describe('own money', () => {
  test('runs out, transfers under way counted', async () => {
    await bank.bank.control.balance(2);
    expect(await bank.pay('R1')).toMatchObject({ status: 'ACCEPTED' });
    expect(await bank.pay('R2')).toMatchObject({ status: 'ACCEPTED' });
    expect(await bank.pay('R3')).toMatchObject({ status: 'FAILED', reasonCode: 'AM04' });
    await bank.bank.control.balance(1_000_000);
    expect(await bank.pay('R4')).toMatchObject({ status: 'ACCEPTED' });
  });

  test('is moved by bookings alone, so the day still adds up', async () => {
    await bank.bank.control.balance(777);
    await bank.bank.control.closeDay();
    const { entries, statements } = await bank.bank.control.ledger();
    expect(entries).toMatchObject([{ direction: 'DEBIT', amountFen: 100_000_000 - 777 }]);
    expect(statements).toMatchObject([{ openingFen: 100_000_000, closingFen: 777 }]);
  });
});

describe('the switches themselves', () => {
  const raw = (path: string, init: RequestInit): Promise<Response> => fetch(`${bank.bank.url}/control${path}`, init);
  const post = (path: string, body: string, type = 'application/json'): Promise<Response> =>
    raw(path, { method: 'POST', headers: { 'content-type': type }, body });

  test.each([
    ['/faults', '{"kind":"EARTHQUAKE"}', 400],
    ['/faults', '{"kind":"REJECT","times":0}', 400],
    ['/accounts', '{"accounts":[]}', 400],
    ['/advance', '{"ms":-1}', 400],
    ['/close-day', '{"day":"2026-11-25"}', 400],
    ['/return', '{"requestNo":"R9"}', 404],
    ['/nothing', '{}', 404],
    ['/settings', '{', 400],
  ])('refuse POST %s %s with %d and the reason', async (path, body, status) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: expect.any(String) });
  });

  test('refuse what a page of another site could send unasked', async () => {
    expect((await post('/reset', '{}', 'text/plain')).status).toBe(415);
  });

  test('refuse to return what has not settled', async () => {
    await bank.pay('R1');
    expect((await post('/return', '{"requestNo":"R1"}')).status).toBe(409);
  });

  test('start the books anew, with the register when asked', async () => {
    await bank.bank.control.accounts([registered]);
    await bank.bank.control.advance(86_400_000);
    await bank.pay('R1');

    await bank.bank.control.reset(true);

    const empty = { transfers: [], entries: [], statements: [], balanceFen: 100_000_000 };
    expect(await bank.bank.control.ledger()).toMatchObject(empty);
    expect(await bank.bank.control.state()).toMatchObject({ shiftMs: 0, accounts: [registered] });
    await bank.restart();
    expect((await bank.bank.control.state()).accounts).toEqual([registered]);
  });

  test('have a page in both languages that fetches nothing from elsewhere', async () => {
    const answer = await raw('', {});
    const page = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('设置故障');
    expect(page).toContain('Set a fault');
    expect(page).not.toMatch(/(src|href)="/);
  });
});
