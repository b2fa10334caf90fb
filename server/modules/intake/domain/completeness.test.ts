import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reopenableItems } from '../../reference/domain/reopenable-items.js';
import { phoneCheckResults } from '../../identity/domain/phone-check-results.js';
import { judgeCompleteness, type PresentDocument, type SubmissionEvidence } from './completeness.js';

const before = new Date('2026-06-01T00:00:00Z');
const returned = new Date('2026-06-05T00:00:00Z');
const after = new Date('2026-06-06T00:00:00Z');

const picture: PresentDocument = { uploadedAt: before, checked: true, refused: false, formDigest: null, personDigest: 'operator' };
const whole: SubmissionEvidence = {
  form: { savedAt: before, digest: 'digest' },
  operatorDigest: 'operator',
  factorsDigest: 'factors',
  signedForm: { ...picture, formDigest: 'digest', personDigest: null },
  renamed: false,
  renameProof: null,
  idFront: picture,
  idBack: picture,
  handheldId: null,
  liveness: { state: 'PASSED', invitedAt: before, personDigest: 'operator' },
  phoneCheck: { result: 'MATCH', requestedAt: before, factorsDigest: 'factors' },
  phoneTries: 0,
  reopened: { since: null, must: [] },
};
const judge = (change: Partial<SubmissionEvidence>) => judgeCompleteness({ ...whole, ...change });
const reopen = (...must: SubmissionEvidence['reopened']['must']) => ({ reopened: { since: returned, must } });
const phone = (result: (typeof phoneCheckResults)[number], factorsDigest = 'factors') => ({ result, requestedAt: before, factorsDigest });

describe('a submission', () => {
  test('with everything done is complete and carries no flag', () => {
    expect(judge({})).toEqual({ missing: [], flags: [] });
  });

  test('with nothing done lists all of it, in the order in which it is done', () => {
    const nothing = { form: { savedAt: null, digest: '' }, signedForm: null, idFront: null, idBack: null, liveness: null, phoneCheck: null };
    expect(judge(nothing).missing).toEqual(['form', 'signed_form', 'id_front', 'id_back', 'liveness', 'phone_check']);
  });

  test.each([
    ['unchecked', { checked: false }, 'signed_form_unchecked'],
    ['unreadable', { formDigest: null }, 'signed_form_unreadable'],
    ['of other data', { formDigest: 'older' }, 'signed_form_stale'],
    ['asked for again', { refused: true }, 'signed_form'],
  ])('with a form that is %s lacks a form', (_what, change, item) => {
    expect(judge({ signedForm: { ...whole.signedForm!, ...change } }).missing).toEqual([item]);
  });

  test('with pictures, face and phone of another operator lacks them all', () => {
    expect(judge({ operatorDigest: 'another', factorsDigest: 'others' }).missing).toEqual(['id_front', 'id_back', 'liveness', 'phone_check']);
  });

  test('of a renamed organisation needs the proof, and not one that a reviewer refused', () => {
    const proof = { ...picture, personDigest: null };
    expect(judge({ renamed: true }).missing).toEqual(['rename_proof']);
    expect(judge({ renamed: true, renameProof: { ...proof, refused: true } }).missing).toEqual(['rename_proof']);
    expect(judge({ renamed: true, renameProof: proof }).missing).toEqual([]);
  });

  test('with a doubtful face goes to a person; with a failed one only by the photo with the card in hand', () => {
    const face = (state: 'UNCERTAIN' | 'FAILED') => ({ liveness: { ...whole.liveness!, state } });
    expect(judge(face('UNCERTAIN'))).toEqual({ missing: [], flags: ['LIVENESS_UNCERTAIN'] });
    expect(judge(face('FAILED')).missing).toEqual(['liveness']);
    expect(judge({ ...face('FAILED'), handheldId: picture })).toEqual({ missing: [], flags: ['NO_FACE_RECOGNITION'] });
    expect(judge({ liveness: null, handheldId: picture })).toEqual({ missing: [], flags: ['NO_FACE_RECOGNITION'] });
  });

  test.each([
    ['MATCH', 0, [], []],
    ['NO_RECORD', 0, [], ['PHONE_CHECK_UNCERTAIN']],
    ['UNSUPPORTED', 0, [], ['PHONE_CHECK_UNCERTAIN']],
    ['MISMATCH', 2, ['phone_check'], []],
    ['MISMATCH', 3, [], ['PHONE_CHECK_MISMATCH']],
    ['ERROR', 2, ['phone_check'], []],
    ['ERROR', 3, [], ['PHONE_CHECK_UNCERTAIN']],
    ['REQUESTED', 9, ['phone_check'], []],
  ] as const)('whose phone check is %s after %i tries', (result, phoneTries, missing, flags) => {
    expect(judge({ phoneCheck: phone(result), phoneTries })).toEqual({ missing, flags });
  });

  test.each([
    [null, 0, ['legal_phone_check'], []],
    [phone('MATCH'), 0, ['legal_phone_check'], []],
    [phone('MATCH', 'legal'), 0, [], []],
    [phone('MISMATCH', 'legal'), 2, ['legal_phone_check'], []],
    [phone('MISMATCH', 'legal'), 3, [], ['PHONE_CHECK_MISMATCH']],
    [phone('NO_RECORD', 'legal'), 0, [], ['PHONE_CHECK_UNCERTAIN']],
  ] as const)('whose legal person is checked, too, with %j after %i tries', (check, tries, missing, flags) => {
    expect(judge({ legalPhone: { factorsDigest: 'legal', check, tries } })).toEqual({ missing, flags });
  });
});

describe('a resubmission', () => {
  test.each([
    ['organisation', 'organisation'], ['operator', 'operator'], ['legal_person', 'legal_person'], ['bank_account', 'bank_account'],
    ['invoice', 'invoice'], ['signed_form', 'signed_form'], ['liveness', 'liveness'], ['phone', 'phone_check'],
  ] as const)('lacks %s when nothing was done since it was returned for that', (item, missing) => {
    expect(judge(reopen(item)).missing).toEqual([missing]);
  });

  test('lacks both sides of the card when returned for the photos', () => {
    expect(judge(reopen('id_photos')).missing).toEqual(['id_front', 'id_back']);
  });

  test('needs what was reopened, and only that, done after the return', () => {
    const again: Partial<SubmissionEvidence> = {
      form: { savedAt: after, digest: 'digest' },
      signedForm: { ...whole.signedForm!, uploadedAt: after },
      idFront: { ...picture, uploadedAt: after },
      idBack: { ...picture, uploadedAt: after },
      liveness: { ...whole.liveness!, invitedAt: after },
      phoneCheck: { ...whole.phoneCheck!, requestedAt: after },
    };
    fc.assert(fc.property(fc.subarray([...reopenableItems]), (must) => {
      expect(judge({ ...again, ...reopen(...must) }).missing).toEqual([]);
      expect(judge(reopen(...must)).missing.length > 0).toBe(must.length > 0);
    }));
  });
});

describe('any submission', () => {
  const document = fc.option(fc.record({
    uploadedAt: fc.constantFrom(before, after), checked: fc.boolean(), refused: fc.boolean(),
    formDigest: fc.constantFrom(null, 'digest', 'older'), personDigest: fc.constantFrom(null, 'operator', 'another'),
  }));
  const evidence: fc.Arbitrary<SubmissionEvidence> = fc.record({
    form: fc.record({ savedAt: fc.constantFrom(null, before, after), digest: fc.constant('digest') }),
    operatorDigest: fc.constant('operator'), factorsDigest: fc.constant('factors'),
    renamed: fc.boolean(), renameProof: document,
    signedForm: document, idFront: document, idBack: document, handheldId: document,
    liveness: fc.option(fc.record({ state: fc.constantFrom('PASSED' as const, 'FAILED' as const, 'UNCERTAIN' as const), invitedAt: fc.constantFrom(before, after), personDigest: fc.constantFrom('operator', 'another') })),
    phoneCheck: fc.option(fc.record({ result: fc.constantFrom(...phoneCheckResults), requestedAt: fc.constantFrom(before, after), factorsDigest: fc.constantFrom('factors', 'others') })),
    phoneTries: fc.nat(4),
    reopened: fc.record({ since: fc.constantFrom(null, returned), must: fc.subarray([...reopenableItems]) }),
  });

  test('that is let through has a form of the present data, both card sides of the operator, and a phone check about them', () => {
    fc.assert(fc.property(evidence, (facts) => {
      const { missing, flags } = judgeCompleteness(facts);
      if (missing.length > 0) return;
      expect(facts.signedForm).toMatchObject({ checked: true, refused: false, formDigest: 'digest' });
      for (const side of [facts.idFront, facts.idBack]) expect(side).toMatchObject({ refused: false, personDigest: 'operator' });
      if (facts.renamed) expect(facts.renameProof).toMatchObject({ refused: false });
      expect(facts.phoneCheck).toMatchObject({ factorsDigest: 'factors' });
      const faceSeen = facts.liveness?.state === 'PASSED' && facts.liveness.personDigest === 'operator';
      expect(faceSeen || flags.includes('LIVENESS_UNCERTAIN') || flags.includes('NO_FACE_RECOGNITION')).toBe(true);
      expect(facts.phoneCheck!.result === 'MATCH' || flags.some((flag) => flag.startsWith('PHONE_CHECK'))).toBe(true);
    }), { numRuns: 5000 });
  });
});
