import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consoleClient, mutate, type AskConsole } from '../../../test/console-client.js';
import { aStaffMember } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { InvoiceHouse } from '../../../test/invoice-house.js';
import { days } from '../../../platform/clock.js';
import type { StaffActor } from '../../staff/staff-actor.js';

const troubledQuery = `query ($first: Int! = 50, $after: String) { troubledInvoices(first: $first, after: $after) {
  items { id version orderNo applicationId state title failureCode failureZh failureEn totalFen } next count capped } }`;
const caseQuery = 'query ($id: ID!) { application(id: $id) { invoices { state number title taxNumber netFen taxFen totalFen failureZh redReason } } }';

describe.each(databaseKinds)('invoices in the console (%s)', (kind) => {
  let house: InvoiceHouse;
  let ask: AskConsole;
  let finance: StaffActor;
  beforeAll(async () => {
    house = await InvoiceHouse.open(kind);
    ask = consoleClient(() => house.harness);
    finance = await aStaffMember(house.harness, 'finance');
  });
  afterAll(() => house.close());

  const refused = async (reason = 'TAX_NUMBER_UNKNOWN') => {
    await house.rig.control('refuse', { reason });
    return house.invoiced();
  };
  const troubled = async (variables = {}) =>
    (await ask(finance, troubledQuery, variables)).data!['troubledInvoices'] as { items: Record<string, unknown>[]; next: string | null; count: number };
  const retry = (actor: StaffActor | undefined, value: { id: unknown; version: unknown }) =>
    mutate(ask, actor, { name: 'retryInvoice', argument: 'input', type: 'RetryInvoiceInput!', value, fields: '... on Invoice { id invoiceState: state }' });

  test('stand on the case, with amounts that add up and the reason of a reversal', async () => {
    const made = await house.invoiced();
    const { id } = made.application;
    const hotline = await aStaffMember(house.harness, 'hotline');
    expect((await ask(hotline, caseQuery, { id })).data!['application']).toEqual({ invoices: [{
      state: 'ISSUED', number: expect.stringMatching(/^\d{20}$/), title: made.organisation.name, taxNumber: made.organisation.creditCode,
      netFen: 37_736, taxFen: 2264, totalFen: 40_000, failureZh: null, redReason: null,
    }] });
    await house.cancelled(made);
    expect((await ask(hotline, caseQuery, { id })).data!['application']).toMatchObject({ invoices: [{ state: 'RED', redReason: 'SERVICE_TERMINATED' }] });
  });

  test('are counted in the figures of the day', async () => {
    const manager = await aStaffMember(house.harness, 'manager');
    const { data } = await ask(manager, '{ dailyFigures(day: "2026-06-10") { invoicesIssued invoicesRed } }');
    expect(data!['dailyFigures']).toEqual({ invoicesIssued: 1, invoicesRed: 1 });
  });

  test('that were refused are listed with the reason, page by page, and gone once they are issued', async () => {
    const made = [await refused(), await refused('QUOTA_EXHAUSTED')];
    const first = await troubled({ first: 1 });
    expect(first).toMatchObject({ count: 2, next: expect.any(String), items: [{ orderNo: made[0]!.application.orderNo, state: 'FAILED', failureZh: expect.stringContaining('税号不存在') }] });
    const rest = await troubled({ first: 1, after: first.next });
    expect(rest).toMatchObject({ next: null, items: [{ orderNo: made[1]!.application.orderNo, failureEn: expect.stringContaining('quota') }] });
    for (const { id, version } of [...first.items, ...rest.items]) {
      expect(await retry(finance, { id, version })).toEqual({ __typename: 'Invoice', id, invoiceState: 'REQUESTED' });
    }
    await house.settle();
    expect(await troubled()).toMatchObject({ count: 0, items: [] });
  });

  test('without an outcome for a day are listed too', async () => {
    await house.rig.fault('CUT', true);
    const made = await house.invoiced();
    expect(await troubled()).toMatchObject({ count: 0 });
    house.harness.clock.advance(days(1) + 1);
    expect(await troubled()).toMatchObject({ count: 1, items: [{ orderNo: made.application.orderNo, state: 'ISSUING' }] });
    await house.rig.fault('CUT', false);
    await house.later();
  });

  test('are sent again by finance only, once, and only where something was refused', async () => {
    const made = await refused();
    const { id, version } = (await house.invoices(made))[0]!;
    expect(await retry(undefined, { id, version })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await retry(await aStaffMember(house.harness, 'manager'), { id, version })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await retry(finance, { id: 'nobody', version })).toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.all(Array.from({ length: 3 }, () => retry(finance, { id, version })));
    expect(outcomes.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['Invoice', 'STALE_VERSION', 'STALE_VERSION']);
    await house.settle();
    const [issued] = await house.invoices(made);
    expect(await retry(finance, { id, version: issued!.version })).toMatchObject({ code: 'WRONG_STATE' });
  });
});
