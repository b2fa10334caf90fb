import { describe, expect, test } from '@jest/globals';
import { checkForm, fieldOrder } from './check-form.js';
import { itemsOf, startingDraft, type FormDraft } from './form-draft.js';

const owner = { name: '深圳市岚图精密设备有限公司', creditCode: '91440300MA5G00000R' };
const whole: FormDraft = {
  ...startingDraft({ certificate: { serial: '01', ownerName: owner.name, notAfter: '2026-01-01' }, creditCode: owner.creditCode, termYears: 2 }),
  operatorName: '李小明', operatorIdNumber: '110101190001010014', operatorPhone: '13800138000', operatorEmail: 'li@lantu.example',
  legalName: '王芳', legalIdNumber: '33010619040229003X', legalPhone: '13900139000',
  bankBranchCode: '102584002216', bankBranchName: '中国工商银行深圳高新园支行', bankAccountNumber: '4000 0212 0920 0000 001',
};
const keys = (change: Partial<FormDraft>) =>
  Object.fromEntries(Object.entries(checkForm({ ...whole, ...change }, owner, '2026-11-20')).map(([field, { key }]) => [field, key]));

describe('a form', () => {
  test('that is whole is not refused', () => {
    expect(keys({})).toEqual({});
  });

  test('names every field that is wrong', () => {
    expect(keys({ operatorPhone: '1380013800', legalIdNumber: '1', bankBranchCode: '', bankAccountNumber: '1500001234S678' })).toEqual({
      operatorPhone: 'check.mobile', legalIdNumber: 'check.idLength',
      bankBranchName: 'check.branchNotChosen', bankAccountNumber: 'check.accountCharacterGuess',
    });
  });

  test('of another name than the certificate’s is refused unless the organisation was renamed', () => {
    const organisationName = '深圳市岚图科技有限公司';
    expect(keys({ organisationName })).toEqual({ organisationName: 'check.ownerDiffers' });
    expect(keys({ organisationName, renamed: true })).toEqual({});
  });

  test('takes the owner’s name with other brackets, width and spaces', () => {
    const other = { name: '岚图（深圳）有限公司', creditCode: owner.creditCode };
    const draft = { ...whole, organisationName: '岚图(深圳) 有限公司' };
    expect(checkForm(draft, other, '2026-11-20')).toEqual({});
  });

  test('says of an empty field that it is empty, not that it is wrong', () => {
    expect(keys({ operatorName: '', operatorPhone: ' ', bankAccountNumber: '' })).toEqual({
      operatorName: 'check.empty', operatorPhone: 'check.empty', bankAccountNumber: 'check.empty',
    });
  });

  test('asks for what the kind of invoice needs, and no more', () => {
    expect(keys({ invoiceKind: 'ORDINARY', invoiceTaxNumber: '' })).toEqual({ invoiceTaxNumber: 'check.empty' });
    expect(Object.keys(keys({ invoiceKind: 'SPECIAL' }))).toEqual(['invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount']);
    expect(keys({ invoiceKind: '' })).toEqual({ invoiceKind: 'check.choose' });
  });
});

test('every field has its place on the page and its part of the form', () => {
  const placed = [...fieldOrder, 'renamed', 'bankBranchCode'];
  expect((Object.keys(whole) as (keyof FormDraft)[]).filter((field) => !placed.includes(field))).toEqual([]);
  expect((Object.keys(whole) as (keyof FormDraft)[]).filter((field) => itemsOf(field).length === 0)).toEqual(['termYears']);
});
