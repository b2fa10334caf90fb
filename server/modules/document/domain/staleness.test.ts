import { describe, expect, test } from '@jest/globals';
import { isStale } from './staleness.js';

const now = { formDigest: 'data-2', operatorDigest: 'chen' };
const form = (formDigest: string | null) => ({ kind: 'SIGNED_FORM', formDigest, personDigest: null });
const picture = (personDigest: string | null) => ({ kind: 'ID_FRONT', formDigest: null, personDigest });

describe('a document speaks of other data than the case holds', () => {
  test('when the form was signed before the data changed', () => {
    expect(isStale(form('data-1'), now)).toBe(true);
    expect(isStale(form('data-2'), now)).toBe(false);
  });

  test('when nothing says what was signed', () => {
    expect(isStale(form(null), now)).toBe(true);
  });

  test('when it shows an operator who was replaced', () => {
    expect(isStale(picture('zhou'), now)).toBe(true);
    expect(isStale(picture('chen'), now)).toBe(false);
  });
});
