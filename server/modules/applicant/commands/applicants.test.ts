import { expect, test } from '@jest/globals';
import { aCreditCode, aMobileNumber, anApplicant, anOrganisation } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import { PortalAccount } from '../portal-account.entity.js';
import { grantedOrganisations } from '../queries/granted-organisations.js';
import { grantOrganisation } from './grant-organisation.js';
import { registerAccount } from './register-account.js';
import { registerOrganisation } from './register-organisation.js';

const system = systemActor('test');

describeOnBothDatabases('an account of the online hall', (harness) => {
  const em = () => harness().database.orm.em.fork();

  test('keeps its phone sealed, and can be found by it', async () => {
    const phone = aMobileNumber();
    const id = await registerAccount(harness().runtime, system, { phone: `+86 ${phone}` });
    const { sealing } = harness().runtime;
    const account = await em().findOneOrFail(PortalAccount, { phoneIndex: sealing.blindIndex('portal_account.phone', phone) });
    expect(account.id).toBe(id);
    expect(account.phone).not.toContain(phone);
    expect(sealing.open(account.phone, { table: 'portal_account', column: 'phone', id })).toBe(phone);
  });

  test('leaves no phone in the audit', async () => {
    const phone = aMobileNumber();
    const id = await registerAccount(harness().runtime, system, { phone });
    expect(JSON.stringify(await em().find(AuditEntry, { subjectId: id }))).not.toContain(phone);
  });

  test('opened by six at once for a phone is opened once', async () => {
    const phone = aMobileNumber();
    const { done, refused } = await settled(Array.from({ length: 6 }, () => registerAccount(harness().runtime, system, { phone })));
    expect([done, new Set(refused)]).toEqual([1, new Set(['DUPLICATE'])]);
  });

  test('needs a mobile number', async () => {
    await expect(registerAccount(harness().runtime, system, { phone: '0755-1234' })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'phone' }));
  });

  test('is not opened by an account', async () => {
    const open = registerAccount(harness().runtime, await anApplicant(harness()), { phone: aMobileNumber() });
    await expect(open).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});

describeOnBothDatabases('an organisation', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const grantsOf = (accountId: string) => grantedOrganisations(em(), accountId);

  test('is known by its name whatever brackets are typed', async () => {
    const id = await registerOrganisation(harness().runtime, system, { name: '岚图（深圳） 科技', creditCode: aCreditCode() });
    expect(await em().findOneOrFail(Organisation, { id })).toMatchObject({ name: '岚图（深圳） 科技', nameNormalised: '岚图(深圳)科技' });
  });

  test.each([
    [{ name: ' ' }, 'name'],
    [{ name: '㈱'.repeat(100) }, 'name'],
    [{ creditCode: '91440300MA5G00000X' }, 'creditCode'],
  ])('with %j is refused, naming the field', async (change, field) => {
    const organisation = { name: '岚图', creditCode: aCreditCode(), ...change };
    await expect(registerOrganisation(harness().runtime, system, organisation)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('of a known credit code is refused', async () => {
    const { creditCode } = await anOrganisation(harness());
    const second = registerOrganisation(harness().runtime, system, { name: '别的名称', creditCode });
    await expect(second).rejects.toEqual(refusal('DUPLICATE', { field: 'creditCode' }));
  });

  test('granted by six at once is granted once', async () => {
    const { id: organisationId } = await anOrganisation(harness());
    const { id: accountId } = await anApplicant(harness());
    const grants = Array.from({ length: 6 }, () => grantOrganisation(harness().runtime, system, { accountId, organisationId }));
    expect(await settled(grants)).toEqual({ done: 6, refused: [] });
    expect((await grantsOf(accountId)).map(({ id }) => id)).toEqual([organisationId]);
  });

  test('withdrawn and granted again may be acted for again', async () => {
    const organisation = await anOrganisation(harness());
    const { id: accountId } = await anApplicant(harness(), organisation);
    await harness().runtime.transact(system, ({ em, now }) => em.nativeUpdate(OrganisationGrant, { accountId }, { withdrawnAt: now }));
    expect(await grantsOf(accountId)).toEqual([]);
    await grantOrganisation(harness().runtime, system, { accountId, organisationId: organisation.id });
    expect(await grantsOf(accountId)).toHaveLength(1);
  });

  test('is not granted to nobody, nor by an account to itself', async () => {
    const { id: organisationId } = await anOrganisation(harness());
    const applicant = await anApplicant(harness());
    const grant = (accountId: string) => grantOrganisation(harness().runtime, system, { accountId, organisationId });
    await expect(grant('nobody')).rejects.toEqual(refusal('NOT_FOUND', { field: 'accountId' }));
    const own = grantOrganisation(harness().runtime, applicant, { accountId: applicant.id, organisationId });
    await expect(own).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
