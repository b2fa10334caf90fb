import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeCnapsCode } from '../../reference/domain/cnaps-code.js';
import { makeResidentId } from '../../reference/domain/resident-id.js';
import { makeCreditCode, organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';
import { compareFields, type DeclaredFields } from './field-comparisons.js';

const creditCode = makeCreditCode('91440300', 'MA5G0000');
const owner = { ownerName: '深圳市望和（南山）科技有限公司', ownerCode: creditCode };
const declared: DeclaredFields = {
  organisationName: '深圳市望和(南山) 科技有限公司',
  creditCode,
  operatorIdNumber: makeResidentId('110101', '1990-01-01', 1),
  operatorPhone: '13900000001',
  legalIdNumber: makeResidentId('110101', '1980-01-01', 2),
  legalPhone: '13900000002',
  bankAccountName: '深圳市望和（南山）科技有限公司',
  bankBranchCode: makeCnapsCode('10258400221'),
  bankAccountNumber: '990000000001',
};

const about = (field: string, changes: Partial<DeclaredFields> = {}, ownerChanges: Partial<typeof owner> = {}) =>
  compareFields({ ...declared, ...changes }, { ...owner, ...ownerChanges }).find((comparison) => comparison.field === field);

describe('declared values beside what they must agree with', () => {
  test('all agree when only width, brackets and spaces differ', () => {
    expect(compareFields(declared, owner).filter(({ equal }) => !equal)).toEqual([]);
  });

  test('another name than the certificate’s is named', () => {
    expect(about('organisationName', { organisationName: '深圳市望和设计有限公司' }))
      .toMatchObject({ equal: false, source: 'CERTIFICATE', reference: owner.ownerName });
  });

  test('an old certificate’s organisation code is found inside the credit code', () => {
    const fits = about('creditCode', {}, { ownerCode: organisationCodeOf(creditCode) });
    expect(fits).toMatchObject({ equal: true, source: 'CERTIFICATE', note: { zh: expect.stringContaining('旧组织机构代码') } });
    expect(about('creditCode', {}, { ownerCode: '123456785' })).toMatchObject({ equal: false });
  });

  test('an account in another name is named beside the organisation it should belong to', () => {
    expect(about('bankAccountName', { bankAccountName: '陈晓岚' })).toMatchObject({ equal: false, source: 'ORGANISATION', reference: declared.organisationName });
  });

  test.each([
    ['creditCodeCheck', { creditCode: '91110108MA00DEM06A' }],
    ['operatorIdNumberCheck', { operatorIdNumber: '110101190001010015' }],
    ['legalPhoneCheck', { legalPhone: '17000000001' }],
    ['bankBranchCodeCheck', { bankBranchCode: '308290003012' }],
    ['bankAccountNumberCheck', { bankAccountNumber: '12345' }],
  ])('%s doubts what does not fit its rule', (field, changes) => {
    expect(about(field, changes)).toMatchObject({ equal: false, source: 'CHECK_DIGIT', reference: null });
  });

  test('no verdict repeats a person’s number, whatever it is', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{11,18}$/), (number) => {
      const people = { operatorIdNumber: number, operatorPhone: number, legalIdNumber: number, legalPhone: number };
      expect(JSON.stringify(compareFields({ ...declared, ...people, bankAccountNumber: number }, owner))).not.toContain(number);
    }));
  });
});
