import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAccountNumber } from './account-number.js';
import { checkCreditCode, creditCheckCharacter } from './credit-code.js';
import { checkMobile } from './mobile.js';
import { checkPersonName } from './person-name.js';
import { checkEmail, checkText } from './plain-text.js';
import { checkResidentId, residentIdCheckCharacter } from './resident-id.js';
import { checkSerial } from './serial.js';
import { spanText, minuteText } from './time.js';
import { yuan } from './amount.js';
import type { Verdict } from './verdict.js';

const today = '2026-11-20';
const value = (verdict: Verdict): string | undefined => (verdict.valid ? verdict.value : undefined);
const problem = (verdict: Verdict): string | undefined => (verdict.valid ? undefined : verdict.problem);

describe('a credit code', () => {
  test.each(['91110108MA00DEM06X', '92330106MA2XY9K83X', '91440300MA5G00000R'])('%s is well formed', (code) => {
    expect(value(checkCreditCode(code))).toBe(code);
  });

  test.each([
    ['91350100M000100Y4Z', 'creditCharacters'], ['91110108MA00DEM06A', 'creditCheck'], ['91110108MA0SDEM06X', 'creditCharacters'],
    ['91110108MA00DEM06', 'creditLength'], ['91AB0108MA00DEM06X', 'creditDivision'],
  ])('%s is refused as %s', (code, why) => {
    expect(problem(checkCreditCode(code))).toBe(why);
  });

  test('typed full width, in small letters, with spaces is the same', () => {
    expect(value(checkCreditCode('９１１１０１０８ ma00dem06x'))).toBe('91110108MA00DEM06X');
  });

  test('with one wrong character is refused, whichever', () => {
    const letters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const body = fc.array(fc.constantFrom(...letters), { minLength: 9, maxLength: 9 }).map((rest) => `91440300${rest.join('')}`);
    fc.assert(fc.property(body, fc.nat(17), fc.constantFrom(...letters), (text, at, wrong) => {
      const code = text + creditCheckCharacter(text);
      expect(value(checkCreditCode(code))).toBe(code);
      if (code.charAt(at) === wrong) return;
      expect(checkCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).valid).toBe(false);
    }));
  });
});

describe('an ID number', () => {
  test.each(['110101190001010014', '420101191212310022', '33010619040229003X', '33010619040229003x'])('%s is well formed', (number) => {
    expect(value(checkResidentId(number, today))).toBe(number.toUpperCase());
  });

  test.each([
    ['110101190001010015', 'idCheck'], ['330106190002290014', 'idBirth'], ['11010119000101001', 'idLength'], ['11010119000101001A', 'idCharacters'],
  ])('%s is refused as %s', (number, why) => {
    expect(problem(checkResidentId(number, today))).toBe(why);
  });

  test('of somebody not born yet is refused', () => {
    const body = '11010120270101001';
    expect(problem(checkResidentId(body + residentIdCheckCharacter(body), today))).toBe('idBirth');
  });

  test('with two neighbours swapped is refused', () => {
    fc.assert(fc.property(fc.nat(999), fc.nat(16), (sequence, at) => {
      const body = `11010119850607${String(sequence).padStart(3, '0')}`;
      const number = body + residentIdCheckCharacter(body);
      const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
      if (swapped !== number) expect(checkResidentId(swapped, today).valid).toBe(false);
    }));
  });
});

describe('a mobile number', () => {
  test.each(['13800138000', '+86 138 0013 8000', '0086-138-0013-8000', '１３８００１３８０００'])('is read from %s', (text) => {
    expect(value(checkMobile(text))).toBe('13800138000');
  });

  test.each(['12800138000', '1380013800', '138001380000', '0755-12345678', ''])('is not %s', (text) => {
    expect(problem(checkMobile(text))).toBe('mobile');
  });

  test.each(['16200138000', '16500138000', '17000138000', '17100138000'])('%s of a virtual operator is taken with a doubt', (text) => {
    expect(checkMobile(text)).toMatchObject({ valid: true, doubt: 'virtualOperator' });
  });
});

describe('an account number', () => {
  test('keeps its leading zeros and loses its spaces', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{6,32}$/), (digits) => {
      expect(value(checkAccountNumber(digits.replace(/(.{4})/g, '$1 ')))).toBe(digits);
    }));
  });

  test('says where a letter stands, and which digit it looks like', () => {
    expect(checkAccountNumber('1500 0012 34S6 78')).toEqual({
      valid: false, problem: 'accountCharacter', values: { at: 11, character: 'S', digit: '5' },
    });
  });

  test.each(['12345', '1'.repeat(33), ''])('of a length like %s is refused', (text) => {
    expect(problem(checkAccountNumber(text))).toBe('accountLength');
  });
});

test('a serial is read as viewers write it', () => {
  expect(['0x0a:1B', 'A1B', '00 0A 1B'].map((text) => value(checkSerial(text)))).toEqual(['0A1B', '0A1B', '0A1B']);
  expect([problem(checkSerial('4A-ZZ')), problem(checkSerial('')), problem(checkSerial('000'))])
    .toEqual(['serialCharacters', 'serialLength', 'serialLength']);
});

test('a name is what the card writes', () => {
  expect([value(checkPersonName(' 张三 ')), value(checkPersonName('买买提•艾力'))]).toEqual(['张三', '买买提·艾力']);
  expect([problem(checkPersonName('张')), problem(checkPersonName('张3'))]).toEqual(['nameLength', 'nameCharacters']);
});

test('a mail address has an @ and a dot behind it', () => {
  expect(['a@b.cn', 'li.si@mail.example.com'].every((text) => checkEmail(text).valid)).toBe(true);
  expect(['a@b', 'a b@c.cn', '@c.cn', 'a@c..cn', ''].some((text) => checkEmail(text).valid)).toBe(false);
});

test('no check throws, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const checks = [checkAccountNumber, checkCreditCode, checkEmail, checkMobile, checkPersonName, checkSerial, checkText];
    for (const check of checks) check(text);
    checkResidentId(text, today);
  }));
});

test('times and sums read as in China', () => {
  expect(minuteText('2026-11-20T07:02:00Z')).toBe('2026-11-20 15:02');
  expect([spanText(545_000), spanText(3_723_000), spanText(-1)]).toEqual(['9:05', '1:02:03', '0:00']);
  expect([yuan(40_000), yuan(1), yuan(123_456_789)]).toEqual(['¥400.00', '¥0.01', '¥1,234,567.89']);
});
