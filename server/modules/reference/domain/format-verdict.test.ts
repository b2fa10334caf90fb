import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../platform/errors.js';
import { checkCorporateAccount } from './corporate-account.js';
import { valueOrRefuse } from './format-verdict.js';

function refusalOf(action: () => unknown): DomainError {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('turning a verdict into a value', () => {
  test('given an accepted format, then its normalised value is returned', () => {
    expect(valueOrRefuse(checkCorporateAccount(' 6222 0201 '), 'input.account')).toBe('62220201');
  });

  test('given a refused format, then the refusal names the field and the way out in both languages', () => {
    const error = refusalOf(() => valueOrRefuse(checkCorporateAccount('6222-0201'), 'input.account'));
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.details.field).toBe('input.account');
    expect(error.userMessage.zh).toContain('只能包含数字');
    expect(error.userMessage.en).toContain('digits only');
  });

  test('given a personal number, then the refusal does not repeat it', () => {
    const error = refusalOf(() => valueOrRefuse(checkCorporateAccount('6222020199998888A'), 'input.account'));
    expect(error.message + error.userMessage.zh).not.toContain('99998888');
  });
});
