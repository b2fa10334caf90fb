import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseKinds } from '../../../test/harness.js';
import { InvoiceHouse } from '../../../test/invoice-house.js';
import { aStaffMember, type MadeApplication } from '../../../test/factories.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days, minutes } from '../../../platform/clock.js';
import { OutboxEvent } from '../../../platform/outbox/outbox.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { openBuyer } from '../buyer-of.js';
import type { Buyer } from '../domain/buyer-data.js';
import { correctInvoiceTitle } from './correct-invoice-title.js';
import { resendInvoice } from './resend-invoice.js';
import { retryInvoice } from './retry-invoice.js';

const buyer: Buyer = { title: '杭州更正科技有限公司', taxNumber: '92330106MA2XY9K83X', address: '', phone: '', bank: '', account: '' };

describe.each(databaseKinds)('the data of an invoice (%s)', (kind) => {
  let house: InvoiceHouse;
  beforeAll(async () => { house = await InvoiceHouse.open(kind); });
  afterAll(() => house.close());
  afterEach(async () => {
    for (const fault of ['DOWN', 'CUT']) await house.rig.fault(fault, false);
    await house.rig.control('forgive');
  });
  const em = () => house.harness.database.orm.em.fork();
  const correct = ({ application, applicant }: MadeApplication, change: Partial<Buyer> = {}) =>
    correctInvoiceTitle(house.harness.runtime, applicant, { applicationId: application.id, buyer: { ...buyer, ...change } });
  const refusedInvoice = async () => {
    await house.rig.control('refuse', { reason: 'TAX_NUMBER_UNKNOWN' });
    return house.invoiced();
  };

  test('corrected after it was issued reverses it first and then issues the new one', async () => {
    const made = await house.invoiced();
    await house.rig.fault('CUT', true);
    await correct(made);
    await house.settle();
    expect(await house.states(made)).toEqual(['RED_PENDING', 'REQUESTED']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 1 });
    await house.rig.fault('CUT', false);
    await house.later();
    const [old, fresh] = await house.invoices(made);
    expect(old).toMatchObject({ state: 'RED', redReason: 'ISSUED_IN_ERROR', liveFor: null });
    expect(fresh).toMatchObject({ state: 'ISSUED', title: buyer.title, taxNumber: buyer.taxNumber, corrections: 1, replaces: old!.id, liveFor: made.application.id });
    expect(fresh!.number).not.toBe(old!.number);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 2, red: 1 });
    expect(await house.events(made)).toEqual(['invoice.requested', 'invoice.issued', 'invoice.redOwed', 'invoice.red', 'invoice.requested', 'invoice.issued']);
  });

  test('corrected many times at once to the same are corrected once', async () => {
    const made = await house.invoiced();
    const { done, refused } = await settled(Array.from({ length: 6 }, () => correct(made)));
    expect([done, refused.filter((code) => code !== 'STALE_VERSION' && code !== 'INVALID_INPUT')]).toEqual([1, []]);
    await house.settle();
    expect(await house.invoices(made)).toMatchObject([{ state: 'RED' }, { state: 'ISSUED', corrections: 1 }]);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 2, red: 1 });
  });

  test('corrected at once to several others end as one of them', async () => {
    const made = await house.invoiced();
    await settled(Array.from({ length: 6 }, (_, n) => correct(made, { title: `第${n}个抬头` })));
    await house.settle();
    expect(await house.invoices(made)).toMatchObject([{ state: 'RED' }, { state: 'ISSUED', title: expect.stringMatching(/^第\d个抬头$/) }]);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 2, red: 1 });
  });

  test('that were refused are corrected, tried under a new number, and issued', async () => {
    const made = await refusedInvoice();
    const [before] = await house.invoices(made);
    await correct(made);
    await house.settle();
    const [after] = await house.invoices(made);
    expect(after).toMatchObject({ state: 'ISSUED', sequence: 1, title: buyer.title, corrections: 1, failureCode: null });
    expect(after!.requestNo).not.toBe(before!.requestNo);
  });

  test('corrected before it was sent are just changed', async () => {
    const made = await house.paid();
    await house.rig.fault('CUT', true);
    const issued = await house.invoiced();
    await house.rig.fault('CUT', false);
    await house.later();
    await house.rig.fault('CUT', true);
    await correct(issued);
    await house.settle();
    await correct(issued, { title: '又改了' });
    await house.rig.fault('CUT', false);
    await house.later();
    expect((await house.invoices(issued)).map(({ state, title, corrections }) => [state, title, corrections]).at(-1)).toEqual(['ISSUED', '又改了', 2]);
    expect(await house.states(made)).toEqual(['ISSUED']);
  });

  test('cannot be corrected while the outcome is open, nor to what they are', async () => {
    await house.rig.fault('CUT', true);
    const made = await house.invoiced();
    await expect(correct(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'ISSUING' }));
    await house.rig.fault('CUT', false);
    await house.later();
    const same = { title: made.organisation.name, taxNumber: made.organisation.creditCode };
    await expect(correct(made, same)).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.title' }));
  });

  test('are corrected three times, not four', async () => {
    const made = await house.invoiced();
    for (let n = 1; n <= 3; n += 1) {
      await correct(made, { title: `抬头${n}` });
      await house.settle();
    }
    await expect(correct(made, { title: '抬头4' })).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect(await house.states(made)).toEqual(['RED', 'RED', 'RED', 'ISSUED']);
  });

  test('given where none was wanted ask for one, within 180 days of payment', async () => {
    const made = await house.invoiced({ form: { invoiceKind: 'NONE' } });
    const late = await house.invoiced({ form: { invoiceKind: 'NONE' } });
    const { done, refused } = await settled(Array.from({ length: 4 }, () => correct(made)));
    expect([done, refused.every((code) => code === 'STALE_VERSION' || code === 'INVALID_INPUT')]).toEqual([1, true]);
    await house.settle();
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUED', kind: 'ORDINARY', title: buyer.title, corrections: 0 }]);
    house.harness.clock.advance(days(181));
    await expect(correct(late)).rejects.toEqual(refusal('LIMIT_REACHED'));
  });

  test('of a special invoice are all needed, and phone and account are sealed', async () => {
    const made = await house.invoiced({ form: { invoiceKind: 'SPECIAL' } });
    await expect(correct(made)).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.address' }));
    const full = { address: '杭州市文一路 1 号', phone: '0571-88880000', bank: '工行文一路支行', account: '1202020200000000123' };
    await correct(made, full);
    await house.settle();
    const fresh = (await house.invoices(made))[1]!;
    expect(fresh).toMatchObject({ kind: 'SPECIAL', state: 'ISSUED', phone: expect.stringMatching(/^v1\./), account: expect.stringMatching(/^v1\./) });
    expect(openBuyer(house.harness.runtime.sealing, fresh)).toEqual({ ...buyer, ...full });
  });

  test('are not corrected when the money went back', async () => {
    const made = await house.invoiced();
    await house.cancelled(made);
    await expect(correct(made)).rejects.toEqual(refusal('WRONG_STATE'));
  });

  test('corrected and then refunded leave nothing standing', async () => {
    const made = await house.invoiced();
    await house.rig.fault('CUT', true);
    await correct(made);
    await house.settle();
    await house.cancelled(made);
    await house.rig.fault('CUT', false);
    await house.later();
    expect(await house.states(made)).toEqual(['RED', 'NONE']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 1 });
  });

  test('refused are tried again by finance, once, under a new number', async () => {
    const made = await refusedInvoice();
    const finance = await aStaffMember(house.harness, 'finance');
    const { id, version } = (await house.invoices(made))[0]!;
    const retry = (actor = finance) => retryInvoice(house.harness.runtime, actor, { id, version });
    await expect(retry(await aStaffMember(house.harness, 'manager'))).rejects.toEqual(refusal('NOT_PERMITTED'));
    expect(await settled(Array.from({ length: 3 }, () => retry()))).toEqual({ done: 1, refused: ['STALE_VERSION', 'STALE_VERSION'] });
    await house.settle();
    expect(await house.states(made)).toEqual(['ISSUED']);
    const now = (await house.invoices(made))[0]!;
    await expect(retryInvoice(house.harness.runtime, finance, { id, version: now.version })).rejects.toEqual(refusal('WRONG_STATE', { state: 'ISSUED' }));
  });

  test('whose red letter was refused wait for finance, who has it tried again', async () => {
    const made = await house.invoiced();
    await house.rig.control('refuseRed', { reason: 'BUYER_DEDUCTED' });
    await correct(made);
    await house.settle();
    await house.later();
    const refused = (await house.invoices(made))[0]!;
    expect(refused).toMatchObject({ state: 'RED_PENDING', failureCode: 'BUYER_DEDUCTED', askAgainAt: null });
    await retryInvoice(house.harness.runtime, await aStaffMember(house.harness, 'finance'), refused);
    await house.settle();
    expect(await house.states(made)).toEqual(['RED', 'ISSUED']);
    expect(await em().count(AuditEntry, { caseId: made.application.id, action: 'invoice.redRetry' })).toBe(1);
  });

  test('are sent once more on request, not twice in a minute, and ten times at most', async () => {
    const made = await house.invoiced();
    const { application: { id: applicationId }, applicant } = made;
    const resend = () => resendInvoice(house.harness.runtime, applicant, { applicationId });
    expect(await settled(Array.from({ length: 3 }, resend))).toMatchObject({ done: 1 });
    await expect(resend()).rejects.toEqual(refusal('TOO_EARLY', { retryAt: new Date(house.harness.clock.now().getTime() + minutes(1)) }));
    for (let n = 2; n <= 10; n += 1) {
      house.harness.clock.advance(minutes(1));
      await resend();
    }
    house.harness.clock.advance(minutes(1));
    await expect(resend()).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect((await em().find(OutboxEvent, { name: 'invoice.resendRequested' })).filter(({ payload }) => payload['applicationId'] === applicationId)).toHaveLength(10);
  });
});
