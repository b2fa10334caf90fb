import { describe, expect, test } from '@jest/globals';
import { apiErrorFrom } from './api-error.js';

describe('what a failed operation means', () => {
  test('a refusal carries its sentence in both languages', () => {
    const error = apiErrorFrom({
      message: 'x',
      extensions: { code: 'WRONG_STATE', userMessage: { zh: '状态已变', en: 'State changed' } },
    });
    expect(error).toMatchObject({ kind: 'refused', code: 'WRONG_STATE', userMessage: { zh: '状态已变' } });
  });

  test('a fault carries its trace id', () => {
    const error = apiErrorFrom({ message: 'INTERNAL', extensions: { code: 'INTERNAL', traceId: 't-1' } });
    expect(error).toMatchObject({ kind: 'fault', traceId: 't-1', userMessage: null });
  });

  test('an ended session is told apart from any other refusal', () => {
    const error = apiErrorFrom({
      message: 'x',
      extensions: { code: 'NOT_SIGNED_IN', userMessage: { zh: '请登录', en: 'Sign in' } },
    });
    expect(error.kind).toBe('signed-out');
  });

  test('an error without extensions, or with broken ones, is a fault', () => {
    expect(apiErrorFrom({ message: 'boom' })).toMatchObject({ kind: 'fault', code: 'INTERNAL' });
    expect(apiErrorFrom({ message: 'boom', extensions: { code: 7, userMessage: { zh: 1 } } }).kind).toBe('fault');
  });
});
