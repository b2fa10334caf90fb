import { describe, expect, test } from '@jest/globals';
import type { RefusedFragment } from '../gql/graphql.js';
import { ApiError } from './api-error.js';
import { settled, type Outcome } from './outcome.js';

type Saved = { readonly __typename: 'Saved'; readonly id: string };

const refusal: { __typename: 'Refusal' } & RefusedFragment = {
  __typename: 'Refusal',
  code: 'STALE_VERSION',
  messageZh: '已被修改',
  messageEn: 'Changed meanwhile',
  refusedField: null,
  line: null,
  missing: [],
  changedBy: '王',
  changedAt: '2026-11-23T01:00:00Z',
  stateNow: 'IN_REVIEW',
  retryAt: null,
};

describe('a mutation’s answer', () => {
  test('is handed on when it succeeded', () => {
    const outcome: Outcome<Saved> = { __typename: 'Saved', id: '1' };
    expect(settled(outcome).id).toBe('1');
  });

  test('is thrown when it was refused, with who changed the record', () => {
    const outcome: Outcome<Saved> = refusal;
    const thrown = (() => {
      try {
        return settled(outcome);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(ApiError);
    expect(thrown).toMatchObject({ kind: 'refused', code: 'STALE_VERSION', refusal: { changedBy: '王' } });
  });
});
