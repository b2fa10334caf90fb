import { describe, expect, test } from '@jest/globals';
import { checkCnapsCode } from '../server/modules/reference/domain/cnaps-code.js';
import { bankBranches } from './bank-branches.js';
import { cities } from './cities.js';

describe('the demo\'s bank directory', () => {
  test('has sixty branches, each name and code once', () => {
    expect(bankBranches).toHaveLength(60);
    expect(new Set(bankBranches.map(({ name }) => name)).size).toBe(60);
    expect(new Set(bankBranches.map(({ cnaps }) => cnaps)).size).toBe(60);
  });

  test.each(bankBranches)('$name has a code with a fitting check digit', ({ cnaps }) => {
    expect(checkCnapsCode(cnaps)).toEqual({ valid: true, value: cnaps, warnings: [] });
  });

  test('serves every city', () => {
    for (const { name } of cities) expect(bankBranches.filter(({ cityName }) => cityName === name)).toHaveLength(4);
  });

  test('finds the industrial and commercial bank by the keyword of the guide', () => {
    expect(bankBranches.filter(({ name }) => name.includes('工商')).map(({ name }) => name)).toContain('中国工商银行深圳高新园支行');
  });
});
