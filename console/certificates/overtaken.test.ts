import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../api/api-error.js';
import type { RefusedFragment } from '../gql/graphql.js';
import { overtaken } from './overtaken.js';

function refused(code: RefusedFragment['code'], facts: Partial<RefusedFragment> = {}): ApiError {
  const refusal = {
    code, messageZh: '不行', messageEn: 'no', refusedField: null, line: null, missing: [], changedBy: null, changedAt: null, stateNow: null, retryAt: null,
    ...facts,
  };
  return new ApiError({ kind: 'refused', code, refusal });
}

describe('a refusal', () => {
  test('of an old version tells who changed it, where the server knows', () => {
    const changed = { changedBy: '唐薇', changedAt: '2026-06-10T02:00:00Z' };
    expect(overtaken(refused('STALE_VERSION', changed))).toEqual(changed);
    expect(overtaken(refused('STALE_VERSION'))).toEqual({ changedBy: null, changedAt: null });
  });

  test('because another was quicker means that the page is old', () => {
    expect(overtaken(refused('DUPLICATE'))).not.toBeNull();
    expect(overtaken(refused('WRONG_STATE', { stateNow: 'REVOKED' }))).not.toBeNull();
  });

  test('for another cause does not', () => {
    expect(overtaken(refused('WRONG_STATE'))).toBeNull();
    expect(overtaken(refused('SEPARATION_OF_DUTIES'))).toBeNull();
    expect(overtaken(new ApiError({ kind: 'offline', code: 'OFFLINE' }))).toBeNull();
    expect(overtaken(null)).toBeNull();
  });
});
