import { expect, test } from '@jest/globals';
import { ApiError } from '../api/api-error.js';
import { refusalAt } from './refusal-at.js';

const fields = ['phone', 'reason'];
const refused = (refusedField: string | null) =>
  new ApiError({ kind: 'refused', code: 'INVALID_INPUT', refusal: { code: 'INVALID_INPUT', messageZh: '手机号不对', messageEn: 'not a number', refusedField } as ApiError['refusal'] });

test('a refusal stands at its field', () => {
  const error = refused('input.phone');
  expect([refusalAt(error, fields, 'phone'), refusalAt(error, fields, 'reason'), refusalAt(error, fields)]).toEqual([error, null, null]);
});

test.each([['input.organisationId'], [null]])('one that names %j stands below the form', (name) => {
  const error = refused(name);
  expect([refusalAt(error, fields, 'phone'), refusalAt(error, fields)]).toEqual([null, error]);
});

test('without a refusal there is nothing', () => {
  expect([refusalAt(null, fields, 'phone'), refusalAt(null, fields)]).toEqual([null, null]);
});
