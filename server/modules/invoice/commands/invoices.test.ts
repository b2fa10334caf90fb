import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseKinds } from '../../../test/harness.js';
import { InvoiceHouse } from '../../../test/invoice-house.js';
import { anApplicant } from '../../../test/factories.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Payment } from '../../payment/payment.entity.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { issuedInvoice } from '../queries/issued-invoice.js';
import { pursueInvoice } from './pursue-invoice.js';
import { pursueInvoices } from './pursue-invoices.js';
import { readInvoiceFile } from './read-invoice-file.js';
import { requestOnPayment } from './request-invoice.js';
import { windDownInvoices, windDownRefunded } from './wind-down-invoices.js';

describe.each(databaseKinds)('an invoice (%s)', (kind) => {
  let house: InvoiceHouse;
  beforeAll(async () => { house = await InvoiceHouse.open(kind); });
  afterAll(() => house.close());
  afterEach(async () => {
    for (const fault of ['DOWN', 'CUT', 'FORGED', 'TWICE']) await house.rig.fault(fault, false);
    await house.rig.control('forgive');
    await house.rig.control('settings', { delayMs: 0 });
  });
  const em = () => house.harness.database.orm.em.fork();
  const runtime = () => house.harness.runtime;
  const setPayment = (applicationId: string, columns: Partial<Payment>) =>
    runtime().transact(systemActor('test'), ({ em: inside }) => inside.nativeUpdate(Payment, { applicationId }, columns));
  const audited = (caseId: string, action: string) => em().count(AuditEntry, { caseId, action });

  test('is issued on payment, with the organisation as buyer and net and tax that add up', async () => {
    const made = await house.invoiced();
    const [invoice] = await house.invoices(made);
    expect(invoice).toMatchObject({
      state: 'ISSUED', sequence: 1, kind: 'ORDINARY', title: made.organisation.name, taxNumber: made.organisation.creditCode,
      netFen: 37_736, taxFen: 2264, totalFen: 40_000, taxRatePercent: 6, number: expect.stringMatching(/^\d{20}$/),
      links: { pdf: expect.any(String) }, issuedAt: house.harness.clock.now(), askAgainAt: null, liveFor: made.application.id,
    });
    expect(await house.events(made)).toEqual(['invoice.requested', 'invoice.issued']);
    expect(await issuedInvoice(em(), invoice!.id)).toEqual({
      applicationId: made.application.id, number: invoice!.number, title: made.organisation.name,
      link: `/portal/invoices/${invoice!.id}/file`, amountFen: 40_000, resends: 0,
    });
  });

  test('is not made for an order that wants none', async () => {
    const made = await house.invoiced({ form: { invoiceKind: 'NONE' } });
    expect(await house.invoices(made)).toEqual([]);
  });

  test('is made once, however often payment is told, and issued once, however many pursue it', async () => {
    const made = await house.paid();
    const call = { applicationId: made.application.id };
    await Promise.all(Array.from({ length: 6 }, () => requestOnPayment(runtime(), call)));
    const { id } = (await house.invoices(made))[0]!;
    await Promise.all(Array.from({ length: 6 }, () => pursueInvoice(runtime(), house.rig.gateway, id)));
    await house.settle();
    expect(await house.states(made)).toEqual(['ISSUED']);
    expect(await audited(call.applicationId, 'invoice.send')).toBe(1);
    expect((await house.rig.ledger()).invoices.find(({ submission }) => (submission['remark'] as string).endsWith(made.application.orderNo))).toMatchObject({ submissions: 1 });
  });

  test('carries the rate and names that the settings say', async () => {
    await changeSetting(runtime(), systemActor('test'), { key: 'invoice.taxRatePercent', value: 3 });
    const made = await house.invoiced();
    await changeSetting(runtime(), systemActor('test'), { key: 'invoice.taxRatePercent', value: 6 });
    expect(await house.invoices(made)).toMatchObject([{ netFen: 38_835, taxFen: 1165, taxRatePercent: 3 }]);
  });

  test('that takes its time is asked for at growing intervals until it is out', async () => {
    await house.rig.control('settings', { delayMs: 60_000 });
    const made = await house.invoiced();
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUING', asked: 1 }]);
    await house.later(9_000);
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUING', asked: 1 }]);
    await house.later(1_000);
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUING', asked: 2 }]);
    await house.later(60_000);
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUED', asked: 0 }]);
  });

  test.each(['CUT', 'FORGED'])('whose answer is lost (%s) is asked for by its number, and never issued twice', async (fault) => {
    await house.rig.fault(fault, true);
    const made = await house.invoiced();
    expect(await house.states(made)).toEqual(['ISSUING']);
    await house.later(minutes(1));
    expect(await house.states(made)).toEqual(['ISSUING']);
    await house.rig.fault(fault, false);
    await house.later(minutes(10));
    expect(await house.states(made)).toEqual(['ISSUED']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 0 });
  });

  test('that never reached the provider is sent again under the same number', async () => {
    await house.rig.fault('DOWN', true);
    const made = await house.invoiced();
    const [before] = await house.invoices(made);
    await house.rig.fault('DOWN', false);
    await house.later();
    expect(await house.states(made)).toEqual(['REQUESTED']);
    await house.later();
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUED', requestNo: before!.requestNo }]);
  });

  test('that is refused says why, stays and is asked for no more', async () => {
    await house.rig.control('refuse', { reason: 'TAX_NUMBER_UNKNOWN' });
    const made = await house.invoiced();
    await house.later(days(1));
    expect(await house.invoices(made)).toMatchObject([{ state: 'FAILED', failureCode: 'TAX_NUMBER_UNKNOWN', failureText: '税号不存在', askAgainAt: null }]);
    expect(await house.events(made)).toEqual(['invoice.requested', 'invoice.failed']);
  });

  test('is reversed when its money goes back', async () => {
    const made = await house.invoiced();
    await house.cancelled(made);
    expect(await house.invoices(made)).toMatchObject([{
      state: 'RED', redReason: 'SERVICE_TERMINATED', redNumber: expect.stringMatching(/^\d{20}$/), redAt: house.harness.clock.now(), liveFor: null,
    }]);
    expect((await house.events(made)).slice(-2)).toEqual(['invoice.redOwed', 'invoice.red']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 1 });
    expect(await issuedInvoice(em(), (await house.invoices(made))[0]!.id)).toBeNull();
  });

  test('whose red letter is lost on the way is reversed once', async () => {
    const made = await house.invoiced();
    await house.rig.fault('CUT', true);
    await house.cancelled(made);
    expect(await house.states(made)).toEqual(['RED_PENDING']);
    await house.rig.fault('CUT', false);
    await house.rig.fault('DOWN', true);
    await house.later();
    await house.rig.fault('DOWN', false);
    await house.later();
    expect(await house.states(made)).toEqual(['RED']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 1 });
  });

  test('not issued yet is cancelled when its money goes back, and never sent', async () => {
    const made = await house.paid();
    await requestOnPayment(runtime(), { applicationId: made.application.id });
    await setPayment(made.application.id, { state: 'REFUNDING', liveFor: null });
    await house.settle();
    await windDownInvoices(runtime(), { applicationId: made.application.id });
    await house.later();
    expect(await house.states(made)).toEqual(['NONE']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 0, red: 0 });
  });

  test('refused and then refunded is given up', async () => {
    await house.rig.control('refuse', { reason: 'TITLE_MISMATCH' });
    const made = await house.invoiced();
    await house.cancelled(made);
    expect(await house.invoices(made)).toMatchObject([{ state: 'NONE', liveFor: null }]);
  });

  test('on its way when its money goes back is reversed once it turns out to be issued', async () => {
    await house.rig.fault('CUT', true);
    const made = await house.invoiced();
    await house.cancelled(made);
    expect(await house.invoices(made)).toMatchObject([{ state: 'ISSUING', redReason: 'SERVICE_TERMINATED' }]);
    await house.rig.fault('CUT', false);
    await house.later();
    await house.later();
    expect(await house.states(made)).toEqual(['RED']);
    expect(await house.events(made)).not.toContain('invoice.issued');
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 1, red: 1 });
  });

  test('on its way when its money goes back is given up only when no copy of it can arrive any more', async () => {
    await house.rig.fault('DOWN', true);
    const made = await house.invoiced();
    await house.cancelled(made);
    await house.rig.fault('DOWN', false);
    await house.later(minutes(2));
    expect(await house.states(made)).toEqual(['ISSUING']);
    await house.later(minutes(20));
    expect(await house.states(made)).toEqual(['NONE']);
    expect(await house.issuedAtProvider(made)).toEqual({ blue: 0, red: 0 });
  });

  test('stays when only a second payment goes back', async () => {
    const made = await house.invoiced();
    const { id: applicationId } = made.application;
    const second = { applicationId, state: 'REFUNDING', channel: 'WECHAT', amountFen: 40_000, version: 1, asked: 0, createdAt: house.harness.clock.now() } as const;
    await runtime().transact(systemActor('test'), ({ em: inside, newId }) => inside.insert(Payment, { id: newId(), ...second }));
    await windDownInvoices(runtime(), { applicationId });
    expect(await house.states(made)).toEqual(['ISSUED']);
  });

  test('that escaped its refund is found by the hourly look', async () => {
    const made = await house.invoiced();
    await setPayment(made.application.id, { state: 'REFUNDED', refundRequestedAt: house.harness.clock.now(), liveFor: null });
    await windDownRefunded(runtime());
    await house.settle();
    expect(await house.states(made)).toEqual(['RED']);
  });

  test('is read as a PDF by the order’s own account, audited, while it stands', async () => {
    const made = await house.invoiced();
    const { id, number } = (await house.invoices(made))[0]!;
    const read = (applicant = made.applicant) => readInvoiceFile(runtime(), house.rig.gateway, applicant, id);
    expect(await read()).toMatchObject({ number, content: expect.any(Buffer) });
    expect(await audited(made.application.id, 'invoice.downloaded')).toBe(1);
    await expect(read(await anApplicant(house.harness))).rejects.toEqual(refusal('NOT_FOUND'));
    await house.rig.fault('DOWN', true);
    await expect(read()).rejects.toEqual(refusal('BUSY'));
    await house.rig.fault('DOWN', false);
    await house.cancelled(made);
    await expect(read()).rejects.toEqual(refusal('WRONG_STATE', { state: 'RED' }));
  });

  test('of several orders is pursued by several instances at once without a second sending', async () => {
    await house.rig.fault('DOWN', true);
    const made = await Promise.all([house.paid(), house.paid(), house.paid()]);
    await house.settle();
    await house.rig.fault('DOWN', false);
    for (let round = 0; round < 3; round += 1) {
      house.harness.clock.advance(3_600_000);
      const runs = Array.from({ length: 3 }, () => pursueInvoices(runtime(), house.rig.gateway));
      expect(await settled(runs)).toEqual({ done: 3, refused: [] });
    }
    for (const each of made) {
      expect(await house.states(each)).toEqual(['ISSUED']);
      expect(await audited(each.application.id, 'invoice.send')).toBe(2);
    }
  });
});
