import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { anApplicant } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { InvoiceHouse } from '../../../test/invoice-house.js';
import { openPortalApi, type PortalApiClient } from '../../../test/portal-api.js';

const fields = `__typename ... on Order { id invoices { id state stateZh stateEn kind title number amountFen issuedAt link red } }
  ... on Refusal { code messageZh messageEn field }`;
const correctMutation = `mutation ($input: CorrectInvoiceTitleInput!) { outcome: correctInvoiceTitle(input: $input) { ${fields} } }`;
const resendMutation = `mutation ($id: ID!) { outcome: resendInvoice(orderId: $id) { ${fields} } }`;

describe.each(databaseKinds)('an order’s invoices in the portal (%s)', (kind) => {
  let house: InvoiceHouse;
  let api: PortalApiClient;
  beforeAll(async () => {
    house = await InvoiceHouse.open(kind);
    api = await openPortalApi(house.harness);
  });
  afterAll(async () => {
    await api.stop();
    await house.close();
  });
  const ask = async (applicant: ApplicantActor | undefined, query: string, variables: object) => {
    const { data, errors } = await api.execute(applicant ? { applicant } : {}, query, { ...variables });
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data!['outcome'])) as Record<string, unknown> & { invoices: Record<string, unknown>[] };
  };
  const correct = (applicant: ApplicantActor | undefined, orderId: string, change = {}) =>
    ask(applicant, correctMutation, { input: { orderId, title: '新抬头', taxNumber: '92330106MA2XY9K83X', address: '', phone: '', bank: '', account: '', ...change } });
  const resend = (applicant: ApplicantActor | undefined, id: string) => ask(applicant, resendMutation, { id });

  test('are corrected: the old one is red, the new one stands with its link', async () => {
    const { application, applicant } = await house.invoiced();
    expect(await correct(applicant, application.id)).toMatchObject({ __typename: 'Order', invoices: [{ state: 'REQUESTED', stateZh: '待开票' }, { state: 'RED_PENDING', red: true, link: null }] });
    await house.settle();
    const { invoices } = await resend(applicant, application.id);
    expect(invoices).toEqual([
      { id: expect.any(String), state: 'ISSUED', stateZh: '已开票', stateEn: 'issued', kind: 'ORDINARY', title: '新抬头', number: expect.stringMatching(/^\d{20}$/), amountFen: 40_000, issuedAt: expect.any(String), link: `/portal/invoices/${String(invoices[0]!['id'])}/file`, red: false },
      expect.objectContaining({ state: 'RED', red: true, link: null }),
    ]);
  });

  test('say why one failed, in both languages', async () => {
    await house.rig.control('refuse', { reason: 'TAX_NUMBER_UNKNOWN' });
    const { application, applicant } = await house.invoiced({ form: { invoiceKind: 'NONE' } });
    await correct(applicant, application.id);
    await house.settle();
    const { invoices } = await correct(applicant, application.id, { title: '' }).then(() => correct(applicant, application.id, { title: '再改' }));
    expect(invoices).toMatchObject([{ state: 'REQUESTED' }]);
    await house.rig.control('refuse', { reason: 'TITLE_MISMATCH' });
    await house.settle();
    expect((await correct(applicant, application.id, { taxNumber: 'x' }))).toMatchObject({ __typename: 'Refusal', code: 'INVALID_INPUT', field: 'input.taxNumber' });
    expect(await house.invoices({ application })).toMatchObject([{ state: 'FAILED', failureCode: 'TITLE_MISMATCH' }]);
  });

  test('are nobody’s who is not logged in, nor somebody else’s', async () => {
    const { application: { id } } = await house.invoiced();
    const other = await anApplicant(house.harness);
    for (const call of [correct, resend]) {
      expect(await call(undefined, id)).toMatchObject({ __typename: 'Refusal', code: 'NOT_SIGNED_IN' });
      expect(await call(other, id)).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
    }
    expect(await house.states({ application: { id } as never })).toEqual(['ISSUED']);
  });

  test('of an unpaid order, or before one is issued, are refused with the way out', async () => {
    const unpaid = await house.paid({ state: 'AWAITING_PAYMENT' });
    expect(await correct(unpaid.applicant, unpaid.application.id)).toMatchObject({ code: 'WRONG_STATE', messageZh: expect.stringContaining('尚未支付') });
    expect(await resend(unpaid.applicant, unpaid.application.id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('corrected twice at once are corrected once', async () => {
    const { application, applicant } = await house.invoiced();
    const outcomes = await Promise.all(['甲', '乙'].map((title) => correct(applicant, application.id, { title })));
    await house.settle();
    await house.later();
    expect(outcomes.map(({ __typename }) => __typename)).toContain('Order');
    expect((await house.states({ application })).filter((state) => state === 'ISSUED')).toHaveLength(1);
    expect((await house.issuedAtProvider({ application })).blue).toBe((await house.issuedAtProvider({ application })).red + 1);
  });
});
