import { describe, expect, test } from '@jest/globals';
import { wantedFile } from './wanted-file.js';

const invoice = '/portal/invoices/019eaf42-0500-74b4-a7f6-165f5eb7fa7a/file';

describe('after the log-in', () => {
  test('the invoice that a message linked to is gone on to', () => {
    expect(wantedFile(`?next=${encodeURIComponent(invoice)}`)).toBe(invoice);
  });

  test.each(['', '?next=', '?next=https://elsewhere.example/', '?next=//elsewhere.example/portal/invoices/', '?next=/graphql', `?next=${invoice}/../x`])(
    'nothing else is: %s', (search) => {
      expect(wantedFile(search)).toBeNull();
    });
});
