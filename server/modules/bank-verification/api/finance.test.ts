import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BankLoop } from '../../../test/bank-loop.js';
import { consoleClient, type AskConsole } from '../../../test/console-client.js';
import { aStaffMember } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import type { StaffActor } from '../../staff/staff-actor.js';

const payoutsQuery = `query ($state: PayoutState, $first: Int!, $after: String) {
  payouts(state: $state, first: $first, after: $after) {
    items { requestNo state amountFen orderNo applicationId payeeName { value masked } payeeAccount { value masked } failureReason failureText matchedAt asked }
    next count capped } }`;
const exceptionsQuery = `query ($open: Boolean!) { reconciliationExceptions(open: $open) {
  items { id kind version payoutRequestNo orderNo bankReference amountFen resolvedByName resolution } count capped } }`;
const statementsQuery = '{ statements { items { statementNo account entryCount importedBy openingFen closingFen } next } }';
const resolveMutation = `mutation ($input: ResolveExceptionInput!) { resolveException(input: $input) {
  __typename ... on ReconciliationException { id resolution resolvedByName } ... on Refusal { code messageZh } } }`;
const importMutation = `mutation ($input: ImportStatementInput!) { importStatement(input: $input) {
  __typename ... on Statement { statementNo importedBy } ... on Refusal { code line } } }`;

describe.each(databaseKinds)('the finance desk’s API (%s)', (kind) => {
  let loop: BankLoop;
  let ask: AskConsole;
  let finance: StaffActor;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
    ask = consoleClient(() => loop.harness);
    finance = await aStaffMember(loop.harness, 'finance');
  });
  afterAll(() => loop.close());

  test('lists payouts with their orders, newest first, page by page, the payee always masked', async () => {
    const made = [await loop.approved(), await loop.approvedFor('999001'), await loop.approved()];
    await loop.deliver();
    await loop.tick(2);
    const first = await ask(finance, payoutsQuery, { first: 2 });
    const page = first.data!['payouts'] as { items: Record<string, unknown>[]; next: string; count: number };
    expect(page).toMatchObject({ count: 3, capped: false, next: expect.any(String) });
    const rest = await ask(finance, payoutsQuery, { first: 2, after: page.next });
    const items = [...page.items, ...(rest.data!['payouts'] as typeof page).items];
    expect(items.map(({ applicationId }) => applicationId)).toEqual(made.map(({ id }) => id).reverse());
    expect(items[1]).toMatchObject({ state: 'FAILED', failureReason: 'NAME_MISMATCH', failureText: expect.stringContaining('BE01') });
    const { account } = made[2]!;
    expect(items[0]).toMatchObject({ payeeAccount: { masked: true, value: expect.stringMatching(`^[* ]+${account.slice(-4)}$`) } });
    expect(JSON.stringify(items)).not.toContain(account);
  });

  test('filters payouts by state', async () => {
    const { data } = await ask(finance, payoutsQuery, { first: 10, state: 'FAILED' });
    expect(data!['payouts']).toMatchObject({ count: 1, items: [{ state: 'FAILED' }] });
  });

  test('shows an exception, closes it, and lists it among the closed', async () => {
    const { id } = await loop.approvedFor('999015');
    await loop.deliver();
    await loop.tick(2);
    const { requestNo } = await loop.payout(id);
    const { data } = await ask(finance, exceptionsQuery, { open: true });
    const [open] = (data!['reconciliationExceptions'] as { items: Record<string, unknown>[] }).items;
    const { orderNo } = await loop.application(id);
    expect(open).toMatchObject({ kind: 'AMOUNT_DIFFERS', payoutRequestNo: requestNo, orderNo, amountFen: 2 });
    const input = { id: open!['id'], version: open!['version'], resolution: '银行已更正' };
    expect((await ask(finance, resolveMutation, { input })).data!['resolveException'])
      .toMatchObject({ __typename: 'ReconciliationException', resolution: '银行已更正', resolvedByName: finance.name });
    expect((await ask(finance, resolveMutation, { input })).data!['resolveException']).toMatchObject({ __typename: 'Refusal', code: 'STALE_VERSION' });
    const closed = await ask(finance, exceptionsQuery, { open: false });
    expect(closed.data!['reconciliationExceptions']).toMatchObject({ count: 1, items: [{ id: input.id }] });
  });

  test('imports a statement handed in and lists it; a broken one is refused with the line', async () => {
    loop.advance(24 * 3_600_000);
    const { closed } = await loop.bank.control.closeDay('2026-11-24');
    expect(closed.length).toBeLessThanOrEqual(1);
    const file = (await loop.harness.gateways.bank.dailyStatement('2026-11-24'))!;
    const hand = (content: Uint8Array) =>
      ask(finance, importMutation, { input: { fileName: 'a.xml', content: Buffer.from(content).toString('base64') } });
    const broken = await hand(Buffer.from(file).subarray(0, 800));
    expect(broken.data!['importStatement']).toMatchObject({ code: 'STATEMENT_DAMAGED', line: expect.any(Number) });
    expect((await hand(file)).data!['importStatement']).toMatchObject({ __typename: 'Statement', importedBy: finance.name });
    const { data } = await ask(finance, statementsQuery);
    expect(data!['statements']).toMatchObject({ items: [{ account: loop.bank.account, entryCount: expect.any(Number) }], next: null });
  });

  test.each([
    ['reviewer', [false, false, false]], ['senior_reviewer', [false, false, false]], ['hotline', [false, false, false]],
    ['finance', [true, true, true]], ['manager', [true, false, true]], ['auditor', [true, true, true]], ['admin', [false, false, false]],
  ] as const)('a %s sees of payouts, statements and exceptions: %j', async (role, seen) => {
    const actor = await aStaffMember(loop.harness, role);
    const answers = [
      await ask(actor, payoutsQuery, { first: 1 }),
      await ask(actor, statementsQuery),
      await ask(actor, exceptionsQuery, { open: true }),
    ];
    expect(answers.map(({ errors }) => errors.length === 0)).toEqual(seen);
    expect(answers.flatMap(({ errors }) => errors).every((code) => code === 'NOT_PERMITTED')).toBe(true);
  });

  test('nobody who is not signed in sees anything', async () => {
    expect((await ask(undefined, statementsQuery)).errors).toEqual(['NOT_SIGNED_IN']);
  });
});
