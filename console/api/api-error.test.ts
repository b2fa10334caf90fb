import { describe, expect, test } from '@jest/globals';
import { apiErrorFrom } from './api-error.js';

describe('what a failed operation means', () => {
  test('a refusal carries its sentence in both languages', () => {
    const error = apiErrorFrom({
      message: 'x',
      extensions: { code: 'WRONG_STATE', messageZh: '状态已变', messageEn: 'State changed' },
    });
    expect(error).toMatchObject({ kind: 'refused', code: 'WRONG_STATE', userMessage: { zh: '状态已变' } });
  });

  test('a fault carries its trace id', () => {
    const error = apiErrorFrom({
      message: 'Internal error',
      extensions: { code: 'INTERNAL', traceId: 't-1', messageZh: '系统内部错误', messageEn: 'Internal error' },
    });
    expect(error).toMatchObject({ kind: 'fault', traceId: 't-1', userMessage: { zh: '系统内部错误' } });
  });

  test('an ended session is told apart from any other refusal', () => {
    const error = apiErrorFrom({
      message: 'x',
      extensions: { code: 'NOT_SIGNED_IN', messageZh: '请登录', messageEn: 'Sign in' },
    });
    expect(error.kind).toBe('signed-out');
  });

  test('an error without extensions, or with broken ones, is a fault', () => {
    expect(apiErrorFrom({ message: 'boom' })).toMatchObject({ kind: 'fault', code: 'INTERNAL' });
    expect(apiErrorFrom({ message: 'boom', extensions: { code: 7, messageZh: 1 } }).kind).toBe('fault');
  });
});
