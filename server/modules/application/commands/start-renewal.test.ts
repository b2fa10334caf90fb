import { expect, test } from '@jest/globals';
import { aCase, aCertificate, aCreditCode, anApplicant, anOrganisation, aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases, type Harness } from '../../../test/harness.js';
import { changeOrder, portalClient } from '../../../test/portal-client.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { grantedOrganisations } from '../../applicant/queries/granted-organisations.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';
import { Application } from '../application.entity.js';
import { startRenewal, type StartRenewalOptions } from './start-renewal.js';

const em = (harness: Harness) => harness.database.orm.em.fork();

const ready = { ukeyAtHand: true, pinKnown: true } as const;

describeOnBothDatabases('beginning a renewal', (harness) => {
  const ask = portalClient(harness);
  const aCertificateHolder = async (facts: object = {}) => {
    const organisation = await anOrganisation(harness());
    const certificate = await aCertificate(harness(), organisation, facts);
    const applicant = await anApplicant(harness());
    const input: StartRenewalOptions = { ...ready, serial: certificate.serial, creditCode: organisation.creditCode };
    return { organisation, certificate, applicant, input };
  };
  const ordersFor = (certificateId: string) => em(harness()).count(Application, { certificateId });

  test('by whoever knows whose certificate it is links the account and opens a draft', async () => {
    const { organisation, certificate, applicant, input } = await aCertificateHolder();
    const serial = certificate.serial.toLowerCase().replace(/(..)/g, '$1:').slice(0, -1);
    const answer = await changeOrder(ask, applicant, 'startRenewal(input: $input)', { input: { ...input, serial } }, 'state termYears priceFen creditCode');
    expect(answer).toMatchObject({ state: 'DRAFT', termYears: 1, priceFen: 40_000, creditCode: organisation.creditCode });
    expect((await grantedOrganisations(em(harness()), applicant.id)).map(({ id }) => id)).toEqual([organisation.id]);
    expect(await ordersFor(certificate.id)).toBe(1);
  });

  test('of an organisation nobody knew makes it known, even by a certificate with the old code', async () => {
    const creditCode = aCreditCode();
    const owner = { id: '', name: '深圳市新科技有限公司', creditCode };
    const certificate = await aCertificate(harness(), owner, { ownerCode: organisationCodeOf(creditCode) });
    const applicant = await anApplicant(harness());
    await startRenewal(harness().runtime, applicant, { serial: certificate.serial, creditCode, ukeyAtHand: true, pinKnown: true });
    expect(await grantedOrganisations(em(harness()), applicant.id)).toMatchObject([{ creditCode, name: '深圳市新科技有限公司' }]);
  });

  test('eight times at once begins it once', async () => {
    const { certificate, applicant, input } = await aCertificateHolder();
    const { done, refused } = await settled(Array.from({ length: 8 }, () => startRenewal(harness().runtime, applicant, input)));
    expect([done, new Set(refused)]).toEqual([1, new Set(['DUPLICATE'])]);
    expect(await ordersFor(certificate.id)).toBe(1);
  });

  test.each([
    [{ ukeyAtHand: false }, 'input.ukeyAtHand', '补办'],
    [{ pinKnown: false }, 'input.pinKnown', 'PIN'],
  ])('with %j shows the replacement route and creates nothing', async (change, field, told) => {
    const { certificate, applicant, input } = await aCertificateHolder();
    const answer = await changeOrder(ask, applicant, 'startRenewal(input: $input)', { input: { ...input, ...change } });
    expect(answer).toMatchObject({ code: 'WRONG_STATE', field, messageZh: expect.stringContaining('400-112-3838') });
    expect(answer['messageZh']).toContain(told);
    expect([await ordersFor(certificate.id), await grantedOrganisations(em(harness()), applicant.id)]).toEqual([0, []]);
  });

  test('with another organisation’s code is refused, ten times a day at most, then the right one too', async () => {
    const { applicant, input, certificate } = await aCertificateHolder();
    const guess = (creditCode: string) => changeOrder(ask, applicant, 'startRenewal(input: $input)', { input: { ...input, creditCode } });
    const answers = await Promise.all(Array.from({ length: 14 }, () => guess(aCreditCode())));
    expect(answers.filter(({ code }) => code === 'INVALID_INPUT')).toHaveLength(10);
    expect(answers.filter(({ code }) => code === 'LIMIT_REACHED')).toHaveLength(4);
    expect(answers[0]).toMatchObject({ field: 'input.creditCode' });
    expect(await guess(String(input.creditCode))).toMatchObject({ code: 'LIMIT_REACHED', retryAt: expect.any(String) });
    expect(await ordersFor(certificate.id)).toBe(0);
    harness().clock.advance(days(1));
    expect(await guess(String(input.creditCode))).toMatchObject({ __typename: 'Order' });
  });

  test('with a mistyped code is refused without being counted', async () => {
    const { applicant, input } = await aCertificateHolder();
    for (let n = 0; n < 12; n += 1) {
      await expect(startRenewal(harness().runtime, applicant, { ...input, creditCode: '914403' })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'creditCode' }));
    }
    await expect(startRenewal(harness().runtime, applicant, input)).resolves.toBeDefined();
  });

  test.each([
    ['no serial', 'not a serial', 'MALFORMED_SERIAL', 'INVALID_INPUT'],
    ['a serial of nobody', 'ABCDEF012345', 'UNKNOWN_SERIAL', 'NOT_FOUND'],
  ])('of %s is refused, and the hall says why and what to do', async (_what, serial, code, refused) => {
    const { applicant, input } = await aCertificateHolder();
    const { data } = await ask(applicant, 'query ($serial: String!) { eligibility(serial: $serial) { eligible code reasonZh wayOutZh certificate { serial } } }', { serial });
    expect(data!['eligibility']).toMatchObject({ eligible: false, code, certificate: null, reasonZh: expect.any(String), wayOutZh: expect.stringContaining('序列号') });
    expect(await changeOrder(ask, applicant, 'startRenewal(input: $input)', { input: { ...input, serial } })).toMatchObject({ code: refused, field: 'input.serial' });
  });

  test('in another project’s hall is refused with the address of the right one', async () => {
    const { applicant, input, certificate } = await aCertificateHolder();
    await changeSetting(harness().runtime, systemActor('test'), { key: 'hall.projectCode', value: 'ANOTHER' });
    const { data } = await ask(applicant, `{ eligibility(serial: "${certificate.serial}") { code hallAddress } }`);
    expect(data!['eligibility']).toEqual({ code: 'OTHER_HALL', hallAddress: 'https://hall.test/' });
    await expect(startRenewal(harness().runtime, applicant, input)).rejects.toEqual(refusal('WRONG_STATE', { field: 'serial' }));
    await changeSetting(harness().runtime, systemActor('test'), { key: 'hall.projectCode', value: '' });
  });

  test('past the window of the settings is refused', async () => {
    const { applicant, input } = await aCertificateHolder();
    await changeSetting(harness().runtime, systemActor('test'), { key: 'renewal.windowDays', value: 5 });
    await expect(startRenewal(harness().runtime, applicant, input)).rejects.toEqual(refusal('WRONG_STATE', { field: 'serial' }));
    await changeSetting(harness().runtime, systemActor('test'), { key: 'renewal.windowDays', value: 180 });
  });

  test('of a certificate with an order shows one’s own order, and to others only that there is one', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const look = async (applicant: typeof made.applicant) =>
      (await ask(applicant, `{ eligibility(serial: "${made.certificate.serial}") {
        code orderId certificate { ownerNameMasked prices { termYears } usualDownload }
      } }`)).data!['eligibility'];
    expect(await look(made.applicant)).toMatchObject({ code: 'LIVE_ORDER', orderId: made.application.id, certificate: { prices: [{}, {}, {}] } });
    const stranger = await look(await anApplicant(harness()));
    expect(stranger).toMatchObject({ code: 'LIVE_ORDER', orderId: null });
    expect(JSON.stringify(stranger)).not.toContain(made.organisation.name);
  });

  test('of a second certificate waits for the first one from its payment on, not for its draft', async () => {
    const { organisation, applicant } = await aCase(harness(), { state: 'DRAFT' });
    const busy = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const begin = async (owner: typeof organisation, by: typeof applicant) =>
      startRenewal(harness().runtime, by, {
        ...ready, serial: (await aCertificate(harness(), owner)).serial, creditCode: owner.creditCode,
      });
    await expect(begin(organisation, applicant)).resolves.toBeDefined();
    await expect(begin(busy.organisation, busy.applicant)).rejects.toEqual(refusal('DUPLICATE', { field: 'serial' }));
  });

  test('is not for staff, nor for nobody', async () => {
    const { input } = await aCertificateHolder();
    expect(await changeOrder(ask, undefined, 'startRenewal(input: $input)', { input })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(startRenewal(harness().runtime, await aStaffMember(harness(), 'reviewer'), input)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
