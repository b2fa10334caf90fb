import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors.js';
import { refusal } from '../../../test/refusal.js';
import { checkBuyer, type Buyer } from './buyer-data.js';

const full: Buyer = {
  title: '杭州示例科技有限公司', taxNumber: '92330106MA2XY9K83X', address: '杭州市文一路 1 号', phone: '0571-88880000',
  bank: '中国工商银行杭州文一路支行', account: '1202020200000000123',
};
const refused = (field: string) => refusal('INVALID_INPUT', { field });
const thrown = (typed: Buyer, kind: 'ORDINARY' | 'SPECIAL'): unknown => {
  try {
    return checkBuyer(typed, kind, 'input');
  } catch (error) {
    return error;
  }
};

test('widths, spaces and case are evened out', () => {
  const typed = { ...full, title: ' 杭州示例科技有限公司 ', taxNumber: '９2330106 ma2xy9k83x', account: '1202 0202-00000000123' };
  expect(checkBuyer(typed, 'SPECIAL', 'input')).toEqual(full);
});

test('an ordinary invoice needs title and tax number only, a special one all six', () => {
  const short = { ...full, address: '', phone: '', bank: '', account: '' };
  expect(checkBuyer(short, 'ORDINARY', 'input')).toEqual(short);
  expect(thrown(short, 'SPECIAL')).toEqual(refused('input.address'));
});

test.each([
  ['title', ''], ['title', '甲'.repeat(101)], ['title', '甲\u0007乙'], ['taxNumber', ''], ['taxNumber', '12345'], ['taxNumber', '9233010*MA2XY9K83X'],
  ['phone', 'call me'], ['account', '12ab'], ['bank', '行'.repeat(101)],
] as const)('%s “%s” is refused and named', (field, value) => {
  expect(thrown({ ...full, [field]: value }, 'ORDINARY')).toEqual(refused(`input.${field}`));
});

test('whatever is typed is either normalised once and for all or refused', () => {
  const { title, taxNumber, address, phone, bank, account } = full;
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(title, taxNumber, address, phone, bank, account));
  const buyers = fc.record({ title: text, taxNumber: text, address: text, phone: text, bank: text, account: text });
  fc.assert(fc.property(buyers, fc.constantFrom('ORDINARY', 'SPECIAL'), (typed, kind) => {
    const once = thrown(typed, kind);
    if (once instanceof DomainError) return once.code === 'INVALID_INPUT';
    expect(checkBuyer(once as Buyer, kind, 'input')).toEqual(once);
    return true;
  }));
});
