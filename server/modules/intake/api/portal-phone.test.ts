import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, tinyJpeg, uploadIdPhotos, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { openIdentityRig, type IdentityRig } from '../../../test/identity-rig.js';
import { openPortalApi, type PortalApiClient, type Visitor } from '../../../test/portal-api.js';
import { uploadDocument } from '../../document/commands/upload-document.js';
import { decideConsent } from '../../applicant/commands/decide-consent.js';
import { currentText } from '../../applicant/domain/consent-texts.js';
import { phoneVisitOf } from '../../identity/queries/phone-visit.js';

const PAGE = `orderNo operatorNameMasked organisationName expiresAt done faceConsentGiven face { state attemptsLeft adviceZh }
  idFront { uploaded adviceZh } idBack { uploaded } handheld { uploaded }`;

interface Answer extends Record<string, unknown> {
  readonly __typename: string;
}

let rig: IdentityRig;

describeOnBothDatabases('the applicants’ API of the phone', (harness) => {
  let api: PortalApiClient;
  beforeAll(async () => {
    rig.follow(harness().clock);
    api = await openPortalApi(harness());
  });
  afterEach(() => rig.noFaults());
  afterAll(async () => {
    await api.stop();
    await rig.close();
  });

  const decide = ({ applicant }: MadeApplication, agreed: boolean) =>
    decideConsent(harness().runtime, applicant, { kind: 'FACE_RECOGNITION', version: currentText('FACE_RECOGNITION').version, address: '127.0.0.1', agreed });
  const aDraft = async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await decide(made, true);
    return made;
  };
  const ask = async (visitor: Visitor, operation: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await api.execute(visitor, operation, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Object.values(data as Record<string, Answer>)[0]!;
  };
  const refused = '... on Refusal { code messageZh field state retryAt }';
  const createLink = (visitor: Visitor, id: string) =>
    ask(visitor, `mutation ($id: ID!) { createPhoneLink(orderId: $id) { __typename ... on PhoneLink { url expiresAt } ${refused} } }`, { id });
  const openLink = (token: string) =>
    ask({}, `mutation ($token: String!) { openPhoneLink(token: $token) { __typename ... on PhonePage { ${PAGE} } ${refused} } }`, { token });
  const page = (visitor: Visitor) => ask(visitor, `{ phonePage { ${PAGE} } }`) as Promise<Answer | null>;
  const start = (visitor: Visitor) => ask(visitor, `mutation { startFaceCheck { __typename ... on FaceCheckStarted { url } ${refused} } }`);
  const finish = (visitor: Visitor) => ask(visitor, `mutation { finishFaceCheck { __typename ... on PhonePage { ${PAGE} } ${refused} } }`);
  const checkPhone = (visitor: Visitor, id: string) =>
    ask(visitor, `mutation ($id: ID!) { checkPhone(orderId: $id) { __typename ... on Order { id
      identity { phoneLink phoneLinkExpiresAt faceConsentGiven liveness { state stateZh } phoneChecks { subject result resultZh adviceZh triesLeft mayGoOn } } } ${refused} } }`, { id });
  const tokenOf = ({ url }: Answer) => String(url).split('#')[1]!;
  const phoneOf = async ({ application, applicant }: MadeApplication): Promise<Visitor> => {
    await openLink(tokenOf(await createLink({ applicant }, application.id)));
    const phone = await phoneVisitOf(harness().runtime, api.tokens.phone!);
    return { phone };
  };

  test('leads from the desktop’s code to the phone’s page, with a cookie of its own', async () => {
    const { application, applicant } = await aDraft();
    const link = await createLink({ applicant }, application.id);
    expect(link).toMatchObject({ __typename: 'PhoneLink', url: expect.stringMatching(/^https:\/\/hall\.example\/phone\.html#[\w-]{43}$/) });
    expect(await openLink(tokenOf(link))).toMatchObject({
      __typename: 'PhonePage', orderNo: application.orderNo, operatorNameMasked: '陈**', done: false, face: { state: 'NONE', attemptsLeft: 3 },
      idFront: { uploaded: false, adviceZh: null },
    });
    expect(api.tokens.phone).toMatch(/^[\w-]{43}$/);
    expect(await openLink(tokenOf(link))).toMatchObject({ __typename: 'Refusal', code: 'WRONG_STATE', messageZh: expect.stringContaining('刷新二维码') });
  });

  test('opened twice at once lets one phone in', async () => {
    const { application, applicant } = await aDraft();
    const token = tokenOf(await createLink({ applicant }, application.id));
    const answers = await Promise.all([openLink(token), openLink(token), openLink(token)]);
    expect(answers.filter(({ __typename }) => __typename === 'PhonePage')).toHaveLength(1);
  });

  test('is done when the photos are there and the face check passed', async () => {
    const made = await aDraft();
    const phone = await phoneOf(made);
    await uploadIdPhotos(harness(), made.applicant, made.application.id);
    expect(await start(phone)).toMatchObject({ __typename: 'FaceCheckStarted', url: expect.stringContaining('/face-verification/page?token=') });
    await rig.finish('PASS', made.form.operator.idNumber);
    expect(await finish(phone)).toMatchObject({ __typename: 'PhonePage', done: true, face: { state: 'PASSED', adviceZh: null }, idFront: { uploaded: true } });
    expect(await start(phone)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('is done without face recognition by the photo with the card in hand', async () => {
    const made = await aDraft();
    await decide(made, false);
    const phone = await phoneOf(made);
    expect(await start(phone)).toMatchObject({ code: 'NOT_PERMITTED', messageZh: expect.stringContaining('手持身份证') });
    await uploadIdPhotos(harness(), made.applicant, made.application.id);
    const photo = { applicationId: made.application.id, kind: 'HANDHELD_ID' as const, content: await tinyJpeg() };
    await uploadDocument(harness().runtime, harness().gateways.documents, made.applicant, photo);
    expect(await page(phone)).toMatchObject({ done: true, handheld: { uploaded: true }, face: { state: 'NONE' } });
  });

  test('tells the way on when the provider is down, and after the third failure', async () => {
    const made = await aDraft();
    const phone = await phoneOf(made);
    await rig.fault('face-verification', 'DOWN');
    expect(await start(phone)).toMatchObject({ code: 'BUSY', messageZh: expect.stringContaining('手持身份证') });
    await rig.noFaults();
    for (let n = 0; n < 3; n += 1) {
      await start(phone);
      await rig.finish('NOT_LIVE', made.form.operator.idNumber);
      await finish(phone);
    }
    expect(await start(phone)).toMatchObject({ code: 'LIMIT_REACHED', retryAt: expect.any(String) });
    expect(await page(phone)).toMatchObject({ face: { state: 'FAILED', attemptsLeft: 0, adviceZh: expect.stringContaining('手持身份证') } });
  });

  test('ends when the phone leaves', async () => {
    const phone = await phoneOf(await aDraft());
    const token = api.tokens.phone!;
    expect(await ask(phone, 'mutation { leavePhonePage }')).toBe(true);
    expect(api.tokens.phone).toBeUndefined();
    expect(await phoneVisitOf(harness().runtime, token)).toBeUndefined();
    expect(await ask({}, 'mutation { leavePhonePage }')).toBe(true);
  });

  test('shows nothing to whoever has no phone session, and does nothing for them', async () => {
    const { application, applicant } = await aDraft();
    for (const visitor of [{}, { applicant }]) {
      expect(await page(visitor)).toBeNull();
      expect(await start(visitor)).toMatchObject({ code: 'NOT_SIGNED_IN' });
      expect(await finish(visitor)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    }
    expect(await createLink({}, application.id)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await checkPhone({}, application.id)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  test('is closed to other accounts', async () => {
    const { application, organisation } = await aDraft();
    const stranger = { applicant: await aDeclaredApplicant(harness(), organisation) };
    expect(await createLink(stranger, application.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await checkPhone(stranger, application.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of an order under review makes no link and asks no carrier', async () => {
    const { application, applicant } = await aCase(harness());
    expect(await createLink({ applicant }, application.id)).toMatchObject({ code: 'WRONG_STATE', state: 'PENDING_REVIEW' });
    expect(await checkPhone({ applicant }, application.id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('checks the phone, and the order says how its people stand', async () => {
    const made = await aDraft();
    await rig.carrierSays(made.form.operator.phone, 'MISMATCH_ID_NUMBER');
    await phoneOf(made);
    const answers = await Promise.all([1, 2].map(() => checkPhone({ applicant: made.applicant }, made.application.id)));
    expect(answers[0]).toMatchObject({
      __typename: 'Order', identity: {
        phoneLink: 'OPENED', phoneLinkExpiresAt: expect.any(String), faceConsentGiven: true, liveness: { state: 'NONE', stateZh: '未认证' },
        phoneChecks: [{ subject: 'OPERATOR', result: 'MISMATCH', resultZh: '不一致', adviceZh: expect.stringContaining('证件号'), mayGoOn: false }],
      },
    });
  });
}, async () => {
  rig = await openIdentityRig();
  return { faces: rig.faces, phones: rig.phones };
});
