import { describe, expect, test } from '@jest/globals';
import { currentStep, latest, mayDo, standingOf, stepOfItem, stepOfMissing } from './order-steps.js';

type Facts = Parameters<typeof currentStep>[0];

const item = (code: string) => ({ code, zh: code, en: code });
const order = (change: Partial<Facts> = {}): Facts => ({
  state: 'DRAFT', formComplete: true, missing: [], openItems: [], documents: [], ...change,
});

describe('an order that is being filled in goes on', () => {
  test.each([
    [order({ formComplete: false, missing: ['form', 'signed_form', 'id_front'].map(item) }), 'form'],
    [order({ missing: ['signed_form', 'id_front', 'phone_check'].map(item) }), 'print'],
    [order({ missing: ['signed_form_stale'].map(item) }), 'print'],
    [order({ missing: ['id_front', 'phone_check'].map(item) }), 'phone'],
    [order(), 'phone'],
    [order({ state: 'AWAITING_PAYMENT' }), 'pay'],
    [order({ state: 'IN_REVIEW' }), 'done'],
  ] as const)('where its first thing is missing (%#)', (facts, step) => {
    expect(currentStep(facts)).toBe(step);
  });
});

describe('an order that was returned', () => {
  const returned = order({ state: 'RETURNED', openItems: ['signed_form'], missing: ['signed_form'].map(item) });

  test('opens only what was asked for', () => {
    expect(currentStep(returned)).toBe('print');
    expect(standingOf(returned, 'form', 'print')).toBe('closed');
    expect(standingOf(returned, 'phone', 'print')).toBe('closed');
    expect([mayDo(returned, 'signed_form'), mayDo(returned, 'invoice')]).toEqual([true, false]);
  });

  test('that is paid does not ask for payment again', () => {
    expect(standingOf(returned, 'pay', 'print')).toBe('closed');
  });
});

test('nothing may be done in any other state, whatever is said to be open', () => {
  expect(mayDo({ state: 'IN_REVIEW', openItems: ['invoice'] }, 'invoice')).toBe(false);
});

test('what is missing and what was returned have a place each', () => {
  expect(['form', 'invoice', 'signed_form', 'signed_form_stale', 'liveness', 'new_code'].map(stepOfMissing))
    .toEqual(['form', 'form', 'upload', 'print', 'phone', 'form']);
  expect(['organisation', 'phone', 'signed_form', 'id_photos', 'liveness'].map(stepOfItem))
    .toEqual(['form', 'form', 'print', 'phone', 'phone']);
});

test('the present version of a document is the last one', () => {
  const scan = (id: string, uploadedAt: string) => ({
    id, uploadedAt, kind: 'SIGNED_FORM' as const, state: 'CHECKED' as const, stale: false, checks: [], revisionZh: null, revisionEn: null,
  });
  expect(latest([scan('b', '2026-11-20T02:00:00Z'), scan('a', '2026-11-20T01:00:00Z')], 'SIGNED_FORM')?.id).toBe('b');
  expect(latest([], 'ID_FRONT')).toBeNull();
});
