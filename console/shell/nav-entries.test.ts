import { describe, expect, test } from '@jest/globals';
import type { Role } from '../gql/graphql.js';
import { entriesFor, homeOf, navEntries } from './nav-entries.js';

const roles: Role[] = ['reviewer', 'senior_reviewer', 'hotline', 'finance', 'manager', 'auditor', 'admin'];

describe('the top bar', () => {
  test.each(roles)('offers a %s the page their day begins on', (role) => {
    expect(entriesFor(role).map(({ path }) => path)).toContain(homeOf(role));
  });

  test('gives every page a letter of its own', () => {
    expect(new Set(navEntries.map(({ letter }) => letter)).size).toBe(navEntries.length);
  });

  test('offers an administrator no page with applicants’ data', () => {
    expect(entriesFor('admin').map(({ key }) => key)).toEqual(['staff', 'jobs']);
  });
});
