import { expect, test } from '@jest/globals';
import { aCase, aCertificate, aDeclaredApplicant, aForm, anApplicant, anOrganisation, type FormChanges, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { refusal, settled } from '../../../test/refusal.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { makeCnapsCode } from '../../reference/domain/cnaps-code.js';
import { organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';
import { noInvoice } from '../domain/declared-invoice.js';
import { indexDomains } from '../domain/personal-data.js';
import { openForm } from '../open-form.js';
import { loadApplication } from '../queries/load-application.js';
import { createDraft } from './create-draft.js';
import { saveForm } from './save-form.js';

describeOnBothDatabases('the form', (harness) => {
  const load = (id: string) => loadApplication(harness().database.orm.em.fork(), id);
  const save = ({ application, applicant, form }: MadeApplication, changes: object = {}, version = application.version) =>
    saveForm(harness().runtime, applicant, { id: application.id, version, form: { ...form, ...changes } });

  test('saved is stored sealed and opens again as declared', async () => {
    const { application, form } = await aCase(harness(), { state: 'DRAFT' });
    expect(openForm(harness().runtime.sealing, application)).toEqual(form);
    const row = JSON.stringify(application);
    const secrets = [form.operator, form.legalPerson].flatMap(({ name, idNumber, phone }) => [name, idNumber, phone]);
    for (const secret of [...secrets, form.operator.email, form.bankAccount.number]) expect(row).not.toContain(secret);
  });

  test('saved can be looked up by what was declared', async () => {
    const { application, form } = await aCase(harness(), { state: 'DRAFT' });
    const { sealing } = harness().runtime;
    expect(application.operatorPhoneIndex).toBe(sealing.blindIndex(indexDomains.operatorPhone, form.operator.phone));
    expect(application.operatorIdNumberIndex).toBe(sealing.blindIndex(indexDomains.operatorIdNumber, form.operator.idNumber));
    expect(application.bankAccountNumberIndex).toBe(sealing.blindIndex(indexDomains.bankAccountNumber, form.bankAccount.number));
  });

  test('of another bank account or invoice keeps its digest, of anything else gets another', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const digestAfter = async (changes: FormChanges) => {
      const { version } = await load(made.application.id);
      const organisation = { name: made.form.organisation.name, creditCode: made.form.organisation.creditCode };
      const { operator, legalPerson, bankAccount } = made.form;
      const form = aForm(organisation, { operator, legalPerson, bankAccount, ...changes });
      return (await saveForm(harness().runtime, made.applicant, { id: made.application.id, version, form })).formDigest;
    };
    const { operator, legalPerson, bankAccount } = made.form;
    const first = await digestAfter({});
    expect(first).toBe(made.application.formDigest);
    expect(await digestAfter({ bankAccount: { ...bankAccount, name: '另一户名', number: '1234567890' } })).toBe(first);
    expect(await digestAfter({ invoiceKind: 'SPECIAL' })).toBe(first);
    const others = [
      await digestAfter({ operator: { ...operator, name: '王小明' } }),
      await digestAfter({ operator: { ...operator, phone: '13800138000' } }),
      await digestAfter({ legalPerson: { ...legalPerson, name: '赵大川' } }),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test('saved from two tabs at once is saved from one', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const { done, refused } = await settled(Array.from({ length: 6 }, () => save(made)));
    expect([done, new Set(refused)]).toEqual([1, new Set(['STALE_VERSION'])]);
  });

  test('saved from an outdated page is refused and keeps what is there', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await save(made, { invoice: noInvoice });
    await expect(save(made, { invoice: { ...made.form.invoice, title: '另一抬头' } })).rejects.toEqual(refusal('STALE_VERSION'));
    expect((await load(made.application.id)).invoiceKind).toBe('NONE');
  });

  test('names the branch as the directory does, and refuses one that is not there', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    expect(made.application.bankBranchName).toBe('中国工商银行深圳高新园支行');
    const unknown = { ...made.form.bankAccount, branchCode: makeCnapsCode('99999999999') };
    await expect(save(made, { bankAccount: unknown })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'form.bankAccount.branchCode' }));
  });

  test('of a renamed organisation, or one with an old certificate, is flagged; corrected it is not', async () => {
    const organisation = await anOrganisation(harness());
    const applicant = await anApplicant(harness(), organisation);
    const certificate = await aCertificate(harness(), organisation, { ownerCode: organisationCodeOf(organisation.creditCode) });
    const { id, version } = await createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 });
    const renamed = aForm({ ...organisation, name: '新名称科技有限公司' }, { organisation: { renamed: true } });
    const saved = await saveForm(harness().runtime, applicant, { id, version, form: renamed });
    expect((await load(id)).flags).toEqual(['NAME_CHANGED', 'OLD_CODE']);
    await saveForm(harness().runtime, applicant, { id, version: saved.version, form: aForm(organisation) });
    expect((await load(id)).flags).toEqual(['OLD_CODE']);
  });

  test('of somebody else cannot be touched, nor seen to exist', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const stranger = await aDeclaredApplicant(harness(), made.organisation);
    await expect(save({ ...made, applicant: stranger })).rejects.toEqual(refusal('NOT_FOUND'));
  });

  test('handed in cannot be changed', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    await expect(save(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'AWAITING_PAYMENT' }));
  });

  test('returned for its bank account may change that and nothing else', async () => {
    const made = await returnedFor(harness(), 'bank_account');
    const account = { ...made.form.bankAccount, number: '6222000011112222' };
    await expect(save(made, { bankAccount: account, invoice: noInvoice })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'form.invoice' }));
    const { version, formDigest } = made.application;
    await expect(save(made, { bankAccount: account })).resolves.toEqual({ version: version + 1, formDigest });
  });

  test('leaves in the audit what changed, not what it says', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await save(made, { operator: { ...made.form.operator, phone: '13700137000' } });
    const last = await harness().database.orm.em.fork().findOneOrFail(AuditEntry, { caseId: made.application.id }, { orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ action: 'application.saveForm', details: { changed: ['phone'], digestChanged: true } });
  });
});
