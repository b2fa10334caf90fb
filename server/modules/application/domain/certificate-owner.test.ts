import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../../test/refusal.js';
import { organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';
import { checkOwner } from './certificate-owner.js';

const owner = { name: '深圳市岚图（南山）科技有限公司', code: '91440300MA5G00000R' };
const declared = { name: owner.name, creditCode: owner.code };
const attempt = (change: object, of = owner) => () => checkOwner({ ...declared, ...change }, of);
const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('the organisation on the form', () => {
  test('is the certificate’s owner, however its brackets and spaces are typed', () => {
    const { organisation, flags } = checkOwner({ name: ' 深圳市岚图(南山) 科技有限公司', creditCode: '91440300ma5g00000r' }, owner);
    expect([organisation.creditCode, flags]).toEqual([owner.code, []]);
  });

  test('of another name is refused, unless it says that it was renamed, which is flagged', () => {
    expect(thrown(attempt({ name: '深圳市致远科技有限公司' }))).toEqual(refusal('INVALID_INPUT', { field: 'form.organisation.name' }));
    expect(checkOwner({ ...declared, name: '深圳市致远科技有限公司', renamed: true }, owner).flags).toEqual(['NAME_CHANGED']);
  });

  test('that says it was renamed but was not is not flagged', () => {
    expect(checkOwner({ ...declared, renamed: true }, owner).flags).toEqual([]);
  });

  test('of another credit code is refused, renamed or not', () => {
    const other = attempt({ creditCode: '91110108MA00DEM06X', renamed: true });
    expect(thrown(other)).toEqual(refusal('INVALID_INPUT', { field: 'form.organisation.creditCode' }));
  });

  test('of an old certificate is known by the organisation code within its credit code, which is flagged', () => {
    const old = { name: owner.name, code: organisationCodeOf(owner.code) };
    expect(checkOwner(declared, old).flags).toEqual(['OLD_CODE']);
    expect(thrown(attempt({ creditCode: '91110108MA00DEM06X' }, old))).toEqual(refusal('INVALID_INPUT', { field: 'form.organisation.creditCode' }));
  });

  test.each([
    [{ name: '  ' }, 'form.organisation.name'],
    [{ name: '长'.repeat(201) }, 'form.organisation.name'],
    [{ creditCode: '91440300MA5G00000X' }, 'form.organisation.creditCode'],
  ])('with %j is refused, naming the field', (change, field) => {
    expect(thrown(attempt(change))).toEqual(refusal('INVALID_INPUT', { field }));
  });
});
