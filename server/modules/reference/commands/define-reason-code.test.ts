import { describe, expect, test } from '@jest/globals';
import { aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { defaultReasonCodes } from '../domain/default-reason-codes.js';
import { reasonKinds } from '../domain/reason-kinds.js';
import { reopenableItems } from '../domain/reopenable-items.js';
import { ReasonCode } from '../reason-code.entity.js';
import { reasonCodes } from '../queries/reason-codes.js';
import { defineReasonCode } from './define-reason-code.js';

const system = systemActor('test');
const blurred = defaultReasonCodes.find(({ code }) => code === 'FORM_BLURRED')!;

/** A verb in the imperative: what to do about it. */
const wayOut = /\b(Scan|Press|Print|Use|Let|Correct|Take|Photograph|Repeat|Compare|Give|Search|Choose|call|Apply|apply)\b/;

describe('the reasons that ship', () => {
  test('there are some of every kind, each code once', () => {
    expect(new Set(defaultReasonCodes.map(({ kind }) => kind))).toEqual(new Set(reasonKinds));
    expect(new Set(defaultReasonCodes.map(({ code }) => code)).size).toBe(defaultReasonCodes.length);
  });

  test('every item that can be reopened has a reason that reopens it', () => {
    expect(new Set(defaultReasonCodes.flatMap(({ reopens }) => reopens ?? []))).toEqual(new Set(reopenableItems));
  });

  test('what applicants read says the way out, in both languages', () => {
    for (const { kind, applicantTextZh, applicantTextEn } of defaultReasonCodes) {
      if (!['RETURN', 'REJECT'].includes(kind)) continue;
      expect(applicantTextZh).toMatch(/请/);
      expect(applicantTextEn).toMatch(wayOut);
    }
  });
});

describeOnBothDatabases('a reason code', (harness) => {
  const stored = (code: string) => harness().database.orm.em.fork().findOneOrFail(ReasonCode, { code });

  test('each that ships can be stored, twice over', async () => {
    for (const reason of [...defaultReasonCodes, ...defaultReasonCodes]) await defineReasonCode(harness().runtime, system, reason);
    expect(await harness().database.orm.em.fork().count(ReasonCode, {})).toBe(defaultReasonCodes.length);
  });

  test('retired is offered no more, but stays known; defined again it is back', async () => {
    const staff = await aStaffMember(harness(), 'reviewer');
    const offered = async () => (await reasonCodes(harness().runtime, staff, 'RETURN')).map(({ code }) => code);
    await defineReasonCode(harness().runtime, system, { ...blurred, retired: true });
    expect(await offered()).not.toContain('FORM_BLURRED');
    expect((await stored('FORM_BLURRED')).retiredAt).toEqual(harness().clock.now());
    await defineReasonCode(harness().runtime, system, blurred);
    expect(await offered()).toContain('FORM_BLURRED');
  });

  test('keeps its kind', async () => {
    await defineReasonCode(harness().runtime, system, blurred);
    const other = { ...blurred, kind: 'REJECT' as const, reopens: null };
    await expect(defineReasonCode(harness().runtime, system, other)).rejects.toEqual(refusal('INVALID_INPUT', { field: 'kind' }));
    expect((await stored('FORM_BLURRED')).kind).toBe('RETURN');
  });

  test.each([
    [{ code: 'form blurred' }, 'code'],
    [{ kind: 'PRAISE' as never }, 'kind'],
    [{ reopens: null }, 'reopens'],
    [{ reopens: 'everything' as never }, 'reopens'],
    [{ kind: 'HOLD' as const }, 'reopens'],
    [{ position: -1 }, 'position'],
    [{ labelZh: '' }, 'labelZh'],
    [{ labelEn: 'x'.repeat(101) }, 'labelEn'],
    [{ applicantTextZh: ' ' }, 'applicantTextZh'],
    [{ applicantTextEn: 'x'.repeat(501) }, 'applicantTextEn'],
  ])('with %j is refused, naming the field', async (change, field) => {
    const reason = { ...blurred, ...change };
    await expect(defineReasonCode(harness().runtime, system, reason)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('is not a manager’s to define', async () => {
    const manager = await aStaffMember(harness(), 'manager');
    await expect(defineReasonCode(harness().runtime, manager, blurred)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
