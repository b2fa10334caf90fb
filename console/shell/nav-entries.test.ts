import { describe, expect, test } from '@jest/globals';
import { entriesFor, homeOf, navEntries } from './nav-entries.js';

const permitted = (...rights: string[]) => (action: string, subject: string) => rights.includes(`${action} ${subject}`);
const keys = (...rights: string[]) => entriesFor(permitted(...rights)).map(({ key }) => key);

describe('the top bar', () => {
  test('offers the pages one may read', () => {
    expect(keys('look-up Application', 'read Payout')).toEqual(['lookup', 'finance']);
  });

  test('offers the queue to those who review and to those who oversee', () => {
    expect(keys('review Application')).toEqual(['queue']);
    expect(keys('oversee Application')).toEqual(['queue']);
  });

  test('offers nothing to somebody without rights', () => {
    expect(keys()).toEqual([]);
  });

  test('gives every page a letter of its own', () => {
    expect(new Set(navEntries.map(({ letter }) => letter)).size).toBe(navEntries.length);
  });
});

describe('home', () => {
  test.each([
    ['reviewer', '/queue'],
    ['hotline', '/lookup'],
    ['finance', '/finance'],
    ['manager', '/reports'],
    ['auditor', '/audit'],
    ['admin', '/staff'],
  ] as const)('of a %s is %s', (role, path) => {
    expect(homeOf(role)).toBe(path);
  });
});
