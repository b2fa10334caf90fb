import { expect, test } from '@jest/globals';
import { aCase, type FormChanges } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { duplicateFlags, duplicateSignals } from './duplicate-signals.js';
import { loadApplication } from './load-application.js';

describeOnBothDatabases('what a case shares with others', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const signalsOf = async (id: string) => duplicateSignals(em(), await loadApplication(em(), id));

  test.each([
    ['the operator', 'SAME_OPERATOR', ({ operator }) => ({ operator: { idNumber: operator!.idNumber! } }), 'SHARED_OPERATOR'],
    ['the operator’s phone', 'SAME_PHONE', ({ operator }) => ({ operator: { phone: operator!.phone! } }), 'SHARED_OPERATOR'],
    ['the bank account', 'SAME_ACCOUNT', ({ bankAccount }) => ({ bankAccount: { number: bankAccount!.number! } }), 'SHARED_ACCOUNT'],
  ] as [string, string, (form: FormChanges) => FormChanges, string][])('is told for %s, and flags the later case when it is handed in', async (_what, kind, shared, flag) => {
    const first = await aCase(harness());
    const { application } = await aCase(harness(), { form: shared(first.form) });
    expect(await signalsOf(application.id)).toMatchObject([{ kind, applicationId: first.application.id, orderNo: first.application.orderNo, state: 'PENDING_REVIEW' }]);
    expect([first.application.flags, application.flags]).toEqual([[], [flag]]);
  });

  test('is nothing where the other is only a draft', async () => {
    const first = await aCase(harness(), { state: 'DRAFT' });
    const { application } = await aCase(harness(), { form: { operator: first.form.operator } });
    expect(await signalsOf(application.id)).toEqual([]);
  });

  test('is nothing between two cases of one organisation', async () => {
    const first = await aCase(harness());
    await replant(harness(), first.application.id, { state: 'COMPLETED', liveOrganisation: null, liveCertificate: null });
    const { organisation, applicant } = first;
    const { application } = await aCase(harness(), { organisation, applicant, form: { operator: first.form.operator } });
    expect(await signalsOf(application.id)).toEqual([]);
  });

  test('is told where the organisation or the operator was rejected before', async () => {
    const first = await aCase(harness());
    await replant(harness(), first.application.id, { state: 'REJECTED', liveOrganisation: null, liveCertificate: null });
    const { organisation, applicant } = first;
    const again = await aCase(harness(), { organisation, applicant });
    expect(again.application.flags).toEqual(['EARLIER_REJECTION']);
    const elsewhere = await aCase(harness(), { form: { operator: { idNumber: first.form.operator.idNumber } } });
    expect(duplicateFlags(await signalsOf(elsewhere.application.id))).toEqual(['SHARED_OPERATOR', 'EARLIER_REJECTION']);
  });

  test('is listed up to twenty a kind, newest first', async () => {
    const { application, form } = await aCase(harness());
    for (let n = 0; n < 22; n += 1) {
      harness().clock.advance(1000);
      await aCase(harness(), { state: 'AWAITING_PAYMENT', form: { bankAccount: { number: form.bankAccount.number } } });
    }
    const signals = await signalsOf(application.id);
    const times = signals.map(({ createdAt }) => createdAt.getTime());
    expect(signals).toHaveLength(20);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});
