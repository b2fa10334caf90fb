import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aMobileNumber, anApplicant, anOrganisation } from '../../../test/factories.js';
import { agreedVersions, aLoggedInApplicant, codeSentTo, hallPassword, type LoggedIn } from '../../../test/hall.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { openPortalApi, type PortalApiClient, type Visitor } from '../../../test/portal-api.js';
import { currentText } from '../domain/consent-texts.js';
import { liveGrant } from '../queries/live-grant.js';

const ME = `id phoneMasked emailMasked hasPassword consents { kind version givenAt withdrawnAt }
  organisations { organisationId name creditCode standing grants { grantId phoneMasked standing grantedAt isMe } }`;
const outcome = `__typename ... on Me { ${ME} } ... on Refusal { code messageZh messageEn field missing state retryAt }`;

/** A mutation with one input object that answers with Me. */
const withInput = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${outcome} } }`;
const REQUEST = `mutation ($input: RequestSmsCodeInput!) { requestSmsCode(input: $input) {
  __typename ... on SmsCodeSent { resendAt expiresAt } ... on Refusal { code field retryAt } } }`;
const LOG_IN = withInput('logInWithCode', 'LogInWithCodeInput');
const BY_PASSWORD = withInput('logInWithPassword', 'LogInWithPasswordInput');
const SET_PASSWORD = withInput('setPassword', 'SetPasswordInput');
const DECIDE = withInput('decideConsent', 'DecideConsentInput');
const INVITE = withInput('inviteToOrganisation', 'InviteToOrganisationInput');

describeOnBothDatabases('an account, through the applicants’ API', (harness) => {
  let api: PortalApiClient;
  let person: LoggedIn;
  let visitor: Visitor;
  beforeAll(async () => {
    api = await openPortalApi(harness());
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    person = await aLoggedInApplicant(harness());
    visitor = { applicant: person.applicant, sessionId: person.sessionId };
  });

  /** The one field of an answer that has no errors. */
  async function ask(
    who: Visitor,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> {
    const { data, errors } = await api.execute(who, query, variables);
    expect(errors).toEqual([]);
    return Object.values(data!)[0] as Record<string, unknown>;
  }
  const face = (agreed: boolean) => ({ input: { kind: 'FACE_RECOGNITION', version: currentText('FACE_RECOGNITION').version, agreed } });

  test('is nobody’s while nobody is logged in', async () => {
    expect(await api.execute({}, `{ me { ${ME} } }`)).toMatchObject({ data: { me: null }, errors: [] });
  });

  test('can be agreed to by whoever is not logged in yet: the texts are there', async () => {
    const texts = await api.execute({}, '{ consentTexts { kind version titleZh titleEn bodyZh bodyEn } }');
    expect(texts).toMatchObject({ errors: [], data: { consentTexts: [{ kind: 'TERMS' }, { kind: 'PRIVACY' }, { kind: 'FACE_RECOGNITION' }] } });
  });

  test('is opened by a code, sets the session, and shows itself masked', async () => {
    const phone = aMobileNumber();
    expect(await ask({}, REQUEST, { input: { phone } })).toMatchObject({ __typename: 'SmsCodeSent', resendAt: expect.any(String) });
    expect(await ask({}, REQUEST, { input: { phone } })).toMatchObject({ code: 'TOO_EARLY', field: 'input.phone', retryAt: expect.any(String) });
    const code = await codeSentTo(harness(), phone);
    delete api.tokens.account;
    expect(await ask({}, LOG_IN, { input: { phone, code, agreedVersions: [] } })).toMatchObject({ code: 'INCOMPLETE_SUBMISSION', missing: agreedVersions });
    expect(api.tokens.account).toBeUndefined();
    const me = await ask({}, LOG_IN, { input: { phone, code, agreedVersions } });
    expect(me).toMatchObject({ __typename: 'Me', phoneMasked: `139****${phone.slice(7)}`, emailMasked: null, hasPassword: false, organisations: [] });
    expect(me['consents']).toMatchObject([{ kind: 'TERMS', withdrawnAt: null }, { kind: 'PRIVACY', withdrawnAt: null }]);
    expect(api.tokens.account).toHaveLength(43);
  });

  test('sets a password and is entered by it', async () => {
    expect(await ask(visitor, SET_PASSWORD, { input: { password: 'weak' } })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.password' });
    expect(await ask(visitor, SET_PASSWORD, { input: { password: hallPassword } })).toMatchObject({ hasPassword: true });
    const input = { phone: person.phone, password: hallPassword, agreedVersions: [] };
    expect(await ask({}, BY_PASSWORD, { input })).toMatchObject({ __typename: 'Me', id: person.applicant.id });
    expect(await ask({}, BY_PASSWORD, { input: { ...input, password: 'no' } })).toMatchObject({ code: 'CREDENTIALS_REFUSED', messageZh: expect.any(String) });
  });

  test('keeps a mail address, masked, and drops it again', async () => {
    const set = (email: string) => ask(visitor, `mutation ($email: String!) { setEmail(email: $email) { ${outcome} } }`, { email });
    expect(await set('nonsense')).toMatchObject({ code: 'INVALID_INPUT', field: 'email' });
    expect(await set('chen@example.com')).toMatchObject({ emailMasked: 'c***@example.com' });
    expect(await set('')).toMatchObject({ emailMasked: null });
  });

  test('logs out: the session ends and the cookie goes', async () => {
    api.tokens.account = 'something';
    expect(await api.execute(visitor, 'mutation { logOut }')).toMatchObject({ data: { logOut: true }, errors: [] });
    expect(api.tokens.account).toBeUndefined();
    expect(await api.execute({}, 'mutation { logOut }')).toMatchObject({ data: { logOut: true }, errors: [] });
  });

  test('consents to face recognition and withdraws', async () => {
    expect((await ask(visitor, DECIDE, face(true)))['consents']).toContainEqual(expect.objectContaining({ kind: 'FACE_RECOGNITION', withdrawnAt: null }));
    expect((await ask(visitor, DECIDE, face(false)))['consents']).toContainEqual(expect.objectContaining({ kind: 'FACE_RECOGNITION', withdrawnAt: expect.any(String) }));
  });

  test('withdraws the terms and is logged out', async () => {
    api.tokens.account = 'something';
    const input = { kind: 'TERMS', version: currentText('TERMS').version, agreed: false };
    expect(await ask(visitor, DECIDE, { input })).toMatchObject({ __typename: 'Me' });
    expect(api.tokens.account).toBeUndefined();
  });

  test('is decided for by the phone that scanned its code, about face recognition alone, and shown none of the rest', async () => {
    const organisation = await anOrganisation(harness());
    const applicant = await anApplicant(harness(), organisation);
    const phone: Visitor = { phone: { linkId: 'a link', applicationId: 'an order', applicant } };
    const decided = await ask(phone, DECIDE, face(true));
    expect(decided).toMatchObject({ id: applicant.id, phoneMasked: '', organisations: [], consents: [{ kind: 'FACE_RECOGNITION', withdrawnAt: null }] });
    const terms = { input: { kind: 'TERMS', version: currentText('TERMS').version, agreed: true } };
    expect(await ask(phone, DECIDE, terms)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    const another = await ask({ ...visitor, ...phone }, DECIDE, face(false));
    expect(another).toMatchObject({ id: applicant.id, organisations: [] });
    expect(await ask({ ...visitor, phone: { ...phone.phone!, applicant: person.applicant } }, DECIDE, face(true)))
      .toMatchObject({ id: person.applicant.id, phoneMasked: expect.stringContaining('****') });
  });

  test('passes an organisation on and lets go of it', async () => {
    const organisation = await anOrganisation(harness());
    const applicant = await anApplicant(harness(), organisation);
    const input = { organisationId: organisation.id, phone: aMobileNumber() };
    const invited = await ask({ applicant }, INVITE, { input });
    expect(invited).toMatchObject({ organisations: [{ name: organisation.name, standing: 'CONFIRMED', grants: [{ isMe: true }, { isMe: false }] }] });
    expect(await ask(visitor, INVITE, { input })).toMatchObject({ code: 'NOT_FOUND' });
    const grantId = (await liveGrant(harness().database.orm.em.fork(), applicant.id, organisation.id))!.id;
    const withdraw = (who: Visitor) => ask(who, `mutation ($grantId: ID!) { withdrawGrant(grantId: $grantId) { ${outcome} } }`, { grantId });
    expect(await withdraw(visitor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdraw({ applicant })).toMatchObject({ organisations: [] });
    expect(await withdraw({ applicant })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
