import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aForm } from '../../../test/factories.js';
import { DomainError } from '../../../platform/errors.js';
import { makeCnapsCode } from '../../reference/domain/cnaps-code.js';
import { makeResidentId } from '../../reference/domain/resident-id.js';
import { checkApplicationForm, type ApplicationForm } from './application-form.js';
import { changedParts } from './form-parts.js';

const today = '2026-06-10';
const organisation = { name: '深圳市岚图科技有限公司', creditCode: '91440300MA5G00000R' };
const owner = { name: organisation.name, code: organisation.creditCode };
const check = (form: ApplicationForm) => checkApplicationForm(form, owner, today);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const person = fc.record({
  name: fc.constantFrom('陈晓岚', '欧阳明', '阿依古丽·买买提', 'Mary Ann'),
  idNumber: fc.tuple(fc.integer({ min: 110000, max: 659999 }), fc.date({ min: new Date('1930-01-01'), max: new Date('2008-01-01'), noInvalidDate: true }), fc.nat(999))
    .map(([division, born, sequence]) => makeResidentId(String(division), born.toISOString().slice(0, 10), sequence)),
  phone: fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`),
});
const forms: fc.Arbitrary<ApplicationForm> = fc.record({
  organisation: fc.constant(organisation),
  operator: fc.tuple(person, fc.constantFrom('wang@example.com', 'Li.Na+ca@mail.example.cn')).map(([declared, email]) => ({ ...declared, email })),
  legalPerson: person,
  bankAccount: fc.record({
    name: fc.constantFrom(organisation.name, '别的公司'),
    branchCode: digits(11).map(makeCnapsCode),
    number: fc.integer({ min: 6, max: 32 }).chain(digits),
  }),
  invoice: fc.constantFrom('NONE' as const, 'ORDINARY' as const, 'SPECIAL' as const).map((kind) => ({
    kind, title: organisation.name, taxNumber: organisation.creditCode, address: '深圳市南山区高新南一道 1 号', phone: '0755-88345678',
    bank: '中国工商银行深圳高新园支行', account: '44201234567812345678',
  })),
});

/** As people type: full width, spaces in groups, a country code, a small x. */
const asTyped = (form: ApplicationForm): ApplicationForm => ({
  ...form,
  operator: {
    name: ` ${form.operator.name} `,
    idNumber: form.operator.idNumber.toLowerCase(),
    phone: `+86 ${form.operator.phone.slice(0, 3)} ${form.operator.phone.slice(3)}`,
    email: ` ${form.operator.email.replace('@', '＠')} `,
  },
  bankAccount: { ...form.bankAccount, number: form.bankAccount.number.replace(/(\d{4})/g, '$1 ').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) },
});

describe('the application form', () => {
  test('well filled in is taken, however it is typed', () => {
    fc.assert(fc.property(forms, (form) => {
      expect(check(asTyped(form)).form).toEqual(check(form).form);
    }));
  });

  test('once normalised is taken as it is', () => {
    fc.assert(fc.property(forms, (form) => {
      const once = check(form).form;
      expect(check(once).form).toEqual(once);
    }));
  });

  const faults: [string, (form: ApplicationForm) => ApplicationForm][] = [
    ['form.operator.name', (form) => ({ ...form, operator: { ...form.operator, name: '7' } })],
    ['form.operator.idNumber', (form) => ({ ...form, operator: { ...form.operator, idNumber: form.operator.idNumber.slice(1) } })],
    ['form.operator.phone', (form) => ({ ...form, operator: { ...form.operator, phone: `2${form.operator.phone.slice(1)}` } })],
    ['form.legalPerson.name', (form) => ({ ...form, legalPerson: { ...form.legalPerson, name: '' } })],
    ['form.legalPerson.idNumber', (form) => ({ ...form, legalPerson: { ...form.legalPerson, idNumber: makeResidentId('440300', '2027-01-01', 1) } })],
    ['form.legalPerson.phone', (form) => ({ ...form, legalPerson: { ...form.legalPerson, phone: '0755-12345678' } })],
    ['form.bankAccount.name', (form) => ({ ...form, bankAccount: { ...form.bankAccount, name: ' ' } })],
    ['form.bankAccount.branchCode', (form) => ({ ...form, bankAccount: { ...form.bankAccount, branchCode: '工商银行' } })],
    ['form.bankAccount.number', (form) => ({ ...form, bankAccount: { ...form.bankAccount, number: `${form.bankAccount.number}S` } })],
    ['form.operator.email', (form) => ({ ...form, operator: { ...form.operator, email: 'wang.example.com' } })],
    ['form.invoice.kind', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'PAPER' as never } })],
    ['form.invoice.title', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'ORDINARY', title: '长'.repeat(101) } })],
    ['form.invoice.taxNumber', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'ORDINARY', taxNumber: '91440300MA5G00000A' } })],
    ['form.invoice.address', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'SPECIAL', address: ' ' } })],
    ['form.invoice.phone', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'SPECIAL', phone: '88' } })],
    ['form.invoice.bank', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'SPECIAL', bank: '' } })],
    ['form.invoice.account', (form) => ({ ...form, invoice: { ...form.invoice, kind: 'SPECIAL', account: '4420-12' } })],
  ];
  test.each(faults)('a fault in %s is refused by that name, and the refusal repeats nothing of what was typed', (field, spoil) => {
    fc.assert(fc.property(forms, (form) => {
      const error = refusalOf(spoil(form));
      expect([error.code, error.details.field]).toEqual(['INVALID_INPUT', field]);
      const told = JSON.stringify([error.message, error.userMessage, error.details]);
      for (const secret of [form.operator.idNumber, form.operator.phone, form.legalPerson.phone]) expect(told).not.toContain(secret);
    }), { numRuns: 30 });
  });

  function refusalOf(form: ApplicationForm): DomainError {
    try {
      check(form);
    } catch (error) {
      if (error instanceof DomainError) return error;
    }
    throw new Error('the form was taken');
  }
});

describe('the invoice of a form', () => {
  const invoiced = (change: Partial<ApplicationForm['invoice']>): ApplicationForm['invoice'] => {
    const form = aForm(organisation);
    return check({ ...form, invoice: { ...form.invoice, ...change } }).form.invoice;
  };

  test('is made out to the organisation where nothing else is said', () => {
    expect(invoiced({ title: ' ', taxNumber: '' })).toMatchObject({ title: organisation.name, taxNumber: organisation.creditCode });
  });

  test('that is not wanted keeps nothing of what was typed', () => {
    expect(Object.values(invoiced({ kind: 'NONE', taxNumber: 'nonsense', account: '12' })).filter(Boolean)).toEqual(['NONE']);
  });

  test('of the ordinary kind may name address, phone, bank and account, well formed', () => {
    expect(invoiced({ phone: '0755 88345678' }).phone).toBe('0755-88345678');
    expect(() => invoiced({ account: '12' })).toThrow('INVALID_INPUT');
  });
});

describe('the parts of a form', () => {
  const form = aForm(organisation);

  test('none differ from themselves, all from nothing', () => {
    expect(changedParts(form, form)).toEqual([]);
    expect(changedParts(null, form)).toHaveLength(7);
  });

  test.each([
    ['organisation', { organisation: { ...organisation, name: '新名称' } }],
    ['operator', { operator: { ...form.operator, name: '李四' } }],
    ['phone', { operator: { ...form.operator, phone: '13800000000' } }],
    ['email', { operator: { ...form.operator, email: 'other@example.com' } }],
    ['legal_person', { legalPerson: { ...form.legalPerson, phone: '13800000000' } }],
    ['bank_account', { bankAccount: { ...form.bankAccount, number: '9999999999' } }],
    ['invoice', { invoice: { ...form.invoice, title: '另一抬头' } }],
  ])('%s is found changed, and nothing else', (part, change) => {
    expect(changedParts(form, { ...form, ...change })).toEqual([part]);
  });
});
