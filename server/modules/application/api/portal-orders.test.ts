import { expect, test } from '@jest/globals';
import { aCase, aCertificate, aForm, anApplicant, anOrganisation, uploadSignedForm } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { changeOrder, portalClient, type OrderAnswer } from '../../../test/portal-client.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { typedFromForm, type TypedForm } from '../domain/typed-form.js';
import { loadApplication } from '../queries/load-application.js';

const nothingTyped: TypedForm = {
  termYears: null, renamed: false, organisationName: '', creditCode: '', operatorName: '', operatorIdNumber: '', operatorPhone: '',
  operatorEmail: '', legalName: '', legalIdNumber: '', legalPhone: '', bankAccountName: '', bankBranchCode: '', bankBranchName: '',
  bankAccountNumber: '', invoiceKind: '', invoiceTitle: '', invoiceTaxNumber: '', invoiceAddress: '', invoicePhone: '', invoiceBank: '',
  invoiceAccount: '',
};
const typedTexts = Object.keys(nothingTyped).join(' ');

describeOnBothDatabases('the applicants’ API of orders', (harness) => {
  const ask = portalClient(harness);
  const order = async (applicant: ApplicantActor, id: string, fields: string) =>
    (await ask(applicant, `query ($id: ID!) { order(id: $id) { ${fields} } }`, { id })).data?.['order'] as Record<string, unknown> | null;
  const aDraft = async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    return { ...made, id: made.application.id };
  };
  const aNewOrder = async () => {
    const organisation = await anOrganisation(harness());
    const certificate = await aCertificate(harness(), organisation);
    const applicant = await anApplicant(harness());
    const input = { serial: certificate.serial, creditCode: organisation.creditCode, ukeyAtHand: true, pinKnown: true };
    const started = await changeOrder(ask, applicant, 'startRenewal(input: $input)', { input }, 'id version draftRevision');
    return { organisation, certificate, applicant, id: String(started['id']), version: Number(started['version']) };
  };
  const saveDraft = (applicant: ApplicantActor | undefined, id: string, revision: number, draft: TypedForm): Promise<OrderAnswer> =>
    changeOrder(ask, applicant, 'saveDraft(input: $input)', { input: { id, revision, draft } }, `draftRevision formComplete draft { ${typedTexts} }`);
  const saveForm = (applicant: ApplicantActor | undefined, id: string, version: number, draft: TypedForm): Promise<OrderAnswer> =>
    changeOrder(ask, applicant, 'saveForm(input: $input)', { input: { id, version, draft } }, 'id version draftRevision formComplete termYears priceFen');
  const typed = (organisation: { name: string; creditCode: string }, change: Partial<TypedForm> = {}): TypedForm => ({
    ...typedFromForm(aForm(organisation), { termYears: 2, renamed: false, bankBranchName: '中国工商银行深圳高新园支行' }), ...change,
  });

  test('is closed to nobody in particular', async () => {
    const { id } = await aDraft();
    for (const query of ['{ orders { id } }', `{ order(id: "${id}") { id } }`, '{ eligibility(serial: "0A") { code } }']) {
      expect((await ask(undefined, query)).errors).toEqual(['NOT_SIGNED_IN']);
    }
    expect(await saveDraft(undefined, id, 0, nothingTyped)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await saveForm(undefined, id, 1, nothingTyped)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    for (const call of ['submitApplication', 'resubmitApplication', 'cancelApplication']) {
      expect(await changeOrder(ask, undefined, `${call}(id: $id)`, { id })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    }
  });

  test('shows nobody else’s order, and changes none', async () => {
    const { id, organisation } = await aDraft();
    const stranger = await anApplicant(harness());
    expect(await order(stranger, id, 'id')).toBeNull();
    expect((await ask(stranger, '{ orders { id } }')).data).toEqual({ orders: [] });
    expect(await saveDraft(stranger, id, 0, nothingTyped)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await saveForm(stranger, id, 2, typed(organisation))).toMatchObject({ code: 'NOT_FOUND' });
    for (const call of ['submitApplication', 'resubmitApplication', 'cancelApplication']) {
      expect(await changeOrder(ask, stranger, `${call}(id: $id)`, { id })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('of a draft says what to do and what is still missing', async () => {
    const { id, applicant, certificate } = await aDraft();
    const fields = `stateZh sentenceZh deadline actions formComplete draftRevision openItems missing { code } rejectionZh history { zh }
      certificate { serial ownerName } prices { termYears amountFen } documents { id } returned { item } earliestDownload usualDownload`;
    expect(await order(applicant, id, fields)).toEqual({
      stateZh: '待提交', sentenceZh: expect.stringContaining('填写'), deadline: null, actions: ['CONTINUE', 'CANCEL'], formComplete: true, draftRevision: 0,
      openItems: expect.arrayContaining(['organisation', 'signed_form', 'liveness']),
      missing: ['signed_form', 'id_front', 'id_back', 'liveness', 'phone_check'].map((code) => ({ code })),
      rejectionZh: [], history: [{ zh: '开始办理' }], certificate: { serial: certificate.serial, ownerName: certificate.ownerName },
      prices: [1, 2, 3].map((termYears) => ({ termYears, amountFen: termYears * 40_000 })), documents: [], returned: [],
      earliestDownload: '2026-06-10T03:00:00.000Z', usualDownload: '2026-06-16T02:00:00.000Z',
    });
  });

  test('keeps what is typed, however wrong, and gives it back on another device', async () => {
    const { id, applicant } = await aNewOrder();
    const draft = { ...nothingTyped, operatorPhone: '13', invoiceKind: 'whatever' };
    expect(await order(applicant, id, 'draft { operatorPhone } draftRevision formComplete')).toEqual({ draft: null, draftRevision: 0, formComplete: false });
    expect(await saveDraft(applicant, id, 0, draft)).toMatchObject({ draftRevision: 1, formComplete: false, draft });
    expect(await saveDraft(applicant, id, 1, { ...draft, operatorPhone: '139' })).toMatchObject({ draftRevision: 2 });
    expect(await order(applicant, id, 'draft { operatorPhone }')).toEqual({ draft: { operatorPhone: '139' } });
  });

  test('keeps what was typed sealed', async () => {
    const { id, applicant } = await aNewOrder();
    await saveDraft(applicant, id, 0, { ...nothingTyped, operatorName: '欧阳文澜' });
    const rows = await harness().database.orm.em.fork().getConnection().execute('select * from form_draft where application_id = ?', [id]);
    expect(JSON.stringify(rows)).not.toContain('欧阳文澜');
  });

  test('of two pages that type at once lets one save, and the other knows', async () => {
    const { id, applicant } = await aNewOrder();
    for (const revision of [0, 1]) {
      const answers = await Promise.all(['甲', '乙', '丙'].map((operatorName) => saveDraft(applicant, id, revision, { ...nothingTyped, operatorName })));
      expect(answers.map((answer) => answer['code'] ?? answer.__typename).sort()).toEqual(['Order', 'STALE_VERSION', 'STALE_VERSION']);
    }
  });

  test('refuses to keep what no field can hold', async () => {
    const { id, applicant } = await aNewOrder();
    const answer = await saveDraft(applicant, id, 0, { ...nothingTyped, legalName: '长'.repeat(301) });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: 'input.draft.legalName' });
  });

  test('saves the form checked, with term and price, and knows that it is complete', async () => {
    const { id, applicant, organisation, version } = await aNewOrder();
    expect(await saveForm(applicant, id, version, typed(organisation))).toMatchObject({
      version: version + 1, draftRevision: 1, formComplete: true, termYears: 2, priceFen: 80_000,
    });
    await saveDraft(applicant, id, 1, typed(organisation, { operatorName: '' }));
    expect(await order(applicant, id, 'formComplete termYears')).toEqual({ formComplete: false, termYears: 2 });
  });

  test.each([
    ['operatorPhone', { operatorPhone: '12' }],
    ['operatorEmail', { operatorEmail: 'nobody' }],
    ['organisationName', { organisationName: '另一家有限公司' }],
    ['creditCode', { creditCode: '91110108MA00DEM06X' }],
    ['bankBranchCode', { bankBranchCode: '工商' }],
    ['bankAccountNumber', { bankAccountNumber: '12' }],
    ['invoiceKind', { invoiceKind: '' }],
    ['invoiceTaxNumber', { invoiceKind: 'ORDINARY', invoiceTaxNumber: '1' }],
    ['invoiceAddress', { invoiceKind: 'SPECIAL' }],
    ['termYears', { termYears: 4 }],
  ] as const)('names %s where it is wrong, and saves nothing', async (field, change) => {
    const { id, applicant, organisation, version } = await aNewOrder();
    const answer = await saveForm(applicant, id, version, typed(organisation, change));
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: `input.draft.${field}` });
    expect(await order(applicant, id, 'version formComplete')).toEqual({ version, formComplete: false });
  });

  test('of another term makes a signed form stale and says so', async () => {
    const { id, applicant, organisation, version } = await aNewOrder();
    const draft = typed(organisation);
    await saveForm(applicant, id, version, draft);
    await uploadSignedForm(harness(), applicant, id);
    const stale = async () => (await order(applicant, id, 'version documents { kind stale checks { code passed adviceZh } }')) as { version: number; documents: object[] };
    expect((await stale()).documents).toEqual([expect.objectContaining({ kind: 'SIGNED_FORM', stale: false })]);
    await saveForm(applicant, id, (await stale()).version, { ...draft, termYears: 3 });
    expect((await stale()).documents).toEqual([expect.objectContaining({ stale: true })]);
  });

  test('of a returned order opens what was returned, and only that', async () => {
    const made = await returnedFor(harness(), 'signed_form');
    const { id } = made.application;
    const returned = await order(made.applicant, id, 'actions openItems sentenceZh deadline returned { item itemZh reasonZh done } history { zh }');
    expect(returned).toMatchObject({
      actions: ['CORRECT', 'VIEW_PROGRESS', 'CANCEL'], openItems: ['signed_form'],
      returned: [{ item: 'signed_form', itemZh: '签章申请表', reasonZh: expect.stringContaining('申请表'), done: false }],
      deadline: made.application.waitingUntil!.toISOString(),
      history: [{ zh: '开始办理' }, { zh: '提交申请，等待支付' }, { zh: '支付成功，等待审核' }, { zh: '审核人员开始审核' }, { zh: '退回修改' }],
    });
    await uploadSignedForm(harness(), made.applicant, id);
    expect(await order(made.applicant, id, 'returned { done } missing { code }')).toEqual({ returned: [{ done: true }], missing: [] });
    expect(await changeOrder(ask, made.applicant, 'resubmitApplication(id: $id)', { id })).toMatchObject({ state: 'PENDING_REVIEW' });
  });

  test('submits a whole draft and cancels it again; a second time is refused', async () => {
    const { application: { id }, applicant } = await aCase(harness(), { state: 'DRAFT', complete: true });
    const submit = () => changeOrder(ask, applicant, 'submitApplication(id: $id)', { id }, 'state sentenceZh actions');
    expect(await submit()).toMatchObject({ state: 'AWAITING_PAYMENT', sentenceZh: '请在 6月10日 12:02 前完成支付，逾期申请将自动过期。' });
    expect(await submit()).toMatchObject({ code: 'WRONG_STATE' });
    const cancel = () => changeOrder(ask, applicant, 'cancelApplication(id: $id)', { id });
    const both = await Promise.all([cancel(), cancel()]);
    expect(both.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
  });

  test('lists an account’s orders, newest first', async () => {
    const { applicant, application } = await aDraft();
    harness().clock.advance(1000);
    const other = await anOrganisation(harness());
    const certificate = await aCertificate(harness(), other);
    const input = { serial: certificate.serial, creditCode: other.creditCode, ukeyAtHand: true, pinKnown: true };
    await changeOrder(ask, applicant, 'startRenewal(input: $input)', { input });
    const { data } = await ask(applicant, '{ orders { orderNo stateZh organisationName certificateSerial actions sentenceZh } }');
    expect(data!['orders']).toEqual([
      expect.objectContaining({ organisationName: certificate.ownerName, certificateSerial: certificate.serial }),
      expect.objectContaining({ orderNo: application.orderNo, stateZh: '待提交', actions: ['CONTINUE', 'CANCEL'] }),
    ]);
  });

  test('of every state answers, with no member of staff in it', async () => {
    const made = await returnedFor(harness(), 'invoice');
    const { id } = made.application;
    const fields = `stateZh sentenceZh sentenceEn deadline actions openItems missing { code } returned { item } rejectionZh rejectionEn history { zh en }
      documents { kind } bankVerification { attempts { state } payoutsLeft nextAt } earliestDownload usualDownload draft { ${typedTexts} }`;
    for (const state of ['ON_HOLD', 'BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD', 'ISSUING', 'COMPLETED', 'REJECTED', 'EXPIRED'] as const) {
      await replant(harness(), id, { state });
      const answer = await order(made.applicant, id, fields);
      expect(JSON.stringify(answer)).not.toContain('审核员');
      expect(answer).toMatchObject({ missing: [], returned: [] });
    }
    expect((await loadApplication(harness().database.orm.em.fork(), id)).state).toBe('EXPIRED');
  });
});
