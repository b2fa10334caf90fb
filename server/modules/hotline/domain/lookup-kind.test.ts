import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeOrderNumber } from '../../application/domain/order-number.js';
import { makeResidentId } from '../../reference/domain/resident-id.js';
import { makeCreditCode } from '../../reference/domain/unified-social-credit-code.js';
import { understand } from './lookup-kind.js';

const orderNo = makeOrderNumber({ day: '2026-06-10', serial: 417 });
const creditCode = makeCreditCode('91440300', 'MA5G0000');
const residentId = makeResidentId('110101', '1990-01-01', 1);

describe('what is typed into the search box', () => {
  test.each([
    [orderNo, 'ORDER_NO', orderNo],
    [orderNo.toLowerCase().replaceAll('-', ' '), 'ORDER_NO', orderNo],
    [creditCode, 'CREDIT_CODE', creditCode],
    ['+86 138 0013 8000', 'PHONE', '13800138000'],
    [residentId, 'ID_NUMBER', residentId],
    ['0x7a3f 0000 9162', 'CERTIFICATE_SERIAL', '7A3F00009162'],
    ['岚图 精密（深圳）', 'ORGANISATION_NAME', '岚图精密(深圳)'],
    ['华为', 'ORGANISATION_NAME', '华为'],
  ])('%s is taken for %s', (text, kind, value) => {
    expect(understand(text)).toMatchObject({ kind, value });
  });

  test('is nothing with fewer than two characters', () => {
    expect(understand('岚')).toBeNull();
    expect(understand('  ')).toBeNull();
  });

  test('is shown with personal numbers masked', () => {
    expect(understand('13800138000')?.masked).toBe('138****8000');
    expect(understand(residentId)?.masked).toBe(`${residentId.slice(0, 3)}***********${residentId.slice(-4)}`);
  });

  test('is never shown with a long run of digits in clear, mistyped numbers included', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{8,22}[X公]?$/), (text) => {
      const understood = understand(text);
      // Credit codes are public, and hold digits only where the ID number's check fails.
      fc.pre(understood?.kind !== 'CREDIT_CODE');
      expect(understood?.masked ?? '').not.toMatch(/\d{5,}/);
    }));
  });
});
