import { describe, expect, test } from '@jest/globals';
import { certificateTab, certificateTabs, expiryWindow, filterOf } from './certificate-tabs.js';

describe('the address of the certificates’ page', () => {
  test.each([['revoked', 'revoked'], ['decisions', 'decisions'], ['', 'expiring'], ['toString', 'expiring'], [undefined, 'expiring']])('tab %p opens %s', (value, tab) => {
    expect(certificateTab(value)).toBe(tab);
  });

  test.each([['7', 7], ['30', 30], ['60', 60], [7, 7], ['', 60], ['61', 60], ['7 or 1=1', 60], [null, 60]])('days %p means within %i', (value, days) => {
    expect(expiryWindow(value)).toBe(days);
  });

  test('each tab shows a part of the register, or work to be done', () => {
    expect(certificateTabs.map(filterOf)).toEqual(['EXPIRING', 'EXPIRED', 'REVOKED', 'ALL', null, null]);
  });
});
