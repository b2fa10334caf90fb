import { expect, test } from '@jest/globals';
import { aCase, aCertificate, aCreditCode, anOrganisation, aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { after, days } from '../../../platform/clock.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { renewalEligibility } from '../../application/queries/renewal-eligibility.js';
import { raiseOrganisationLimit } from './raise-organisation-limit.js';
import { submitApplication } from './submit-application.js';

describeOnBothDatabases('a manager’s exception for an organisation', (harness) => {
  const raise = async (creditCode: string, change: object = {}) => {
    const manager = await aStaffMember(harness(), 'manager');
    const options = { creditCode, limit: 2, until: after(harness().clock.now(), days(7)), reason: '同一标段两张证书', ...change };
    return raiseOrganisationLimit(harness().runtime, manager, options);
  };
  const aWholeDraft = async (made: Pick<Awaited<ReturnType<typeof aCase>>, 'organisation' | 'applicant'>) => {
    const certificate = await aCertificate(harness(), made.organisation);
    return aCase(harness(), { ...made, certificate, state: 'DRAFT', complete: true });
  };
  const submit = ({ application, applicant }: Awaited<ReturnType<typeof aCase>>) =>
    submitApplication(harness().runtime, applicant, { id: application.id });

  test('lets a second order in, not a third; without it none', async () => {
    const first = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const second = await aWholeDraft(first);
    await expect(submit(second)).rejects.toEqual(refusal('DUPLICATE'));
    await raise(first.organisation.creditCode);
    await submit(second);
    await expect(submit(await aWholeDraft(first))).rejects.toEqual(refusal('DUPLICATE'));
  });

  test('of two orders at once for the one free place lets one in', async () => {
    const first = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const both = [await aWholeDraft(first), await aWholeDraft(first)];
    await raise(first.organisation.creditCode);
    expect(await settled(both.map(submit))).toEqual({ done: 1, refused: ['DUPLICATE'] });
  });

  test('ends on its day, and when it is taken back', async () => {
    const first = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const [second, third] = [await aWholeDraft(first), await aWholeDraft(first)];
    await raise(first.organisation.creditCode, { until: after(harness().clock.now(), 60_000) });
    harness().clock.advance(60_000);
    await expect(submit(second)).rejects.toEqual(refusal('DUPLICATE'));
    await raise(first.organisation.creditCode, { limit: 5 });
    await raise(first.organisation.creditCode, { limit: 1 });
    await expect(submit(third)).rejects.toEqual(refusal('DUPLICATE'));
  });

  test('shows in what the hall says about the certificate, and in the audit', async () => {
    const first = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const { serial } = await aCertificate(harness(), first.organisation);
    const em = () => harness().database.orm.em.fork();
    const code = async () => (await renewalEligibility(em(), first.applicant.id, serial, harness().clock.now())).code;
    expect(await code()).toBe('ORGANISATION_BUSY');
    await raise(first.organisation.creditCode);
    expect(await code()).toBe('OK');
    expect(await em().count(AuditEntry, { subjectId: first.organisation.id, action: 'intake.organisation-limit' })).toBe(1);
  });

  test.each([
    [{ limit: 0 }, 'input.limit'], [{ limit: 21 }, 'input.limit'], [{ limit: 1.5 }, 'input.limit'], [{ reason: ' ' }, 'input.reason'],
    [{ until: new Date(0) }, 'input.until'], [{ until: new Date('2099-01-01') }, 'input.until'], [{ creditCode: '1' }, 'input.creditCode'],
  ])('with %j is refused, naming the field', async (change, field) => {
    const { creditCode } = await anOrganisation(harness());
    await expect(raise(creditCode, change)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('is for an organisation that is known, and a manager’s to make', async () => {
    await expect(raise(aCreditCode())).rejects.toEqual(refusal('NOT_FOUND', { field: 'input.creditCode' }));
    const senior = await aStaffMember(harness(), 'senior_reviewer');
    const options = { creditCode: aCreditCode(), limit: 2, until: after(harness().clock.now(), days(1)), reason: 'x' };
    await expect(raiseOrganisationLimit(harness().runtime, senior, options)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
