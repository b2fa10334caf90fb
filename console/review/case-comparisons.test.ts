import { describe, expect, test } from '@jest/globals';
import type { CaseFragment } from '../gql/graphql.js';
import type { Text } from '../i18n/use-text.js';
import { comparisonLines } from './case-comparisons.js';

type Comparison = CaseFragment['comparisons'][number];

const text: Text = (key, values) => (values ? `${String(values['source'])}=${String(values['value'])}` : key);

function comparison(over: Partial<Comparison>): Comparison {
  return {
    field: 'creditCode',
    equal: true,
    reference: '91440300MA5G00000R',
    source: 'CERTIFICATE',
    noteZh: '与原证书一致',
    noteEn: 'Same as the certificate',
    ...over,
  };
}

const lines = (...comparisons: Comparison[]) => comparisonLines(comparisons, 'creditCode', text, 'zh-CN');

describe('what is said under a value', () => {
  test('is one line for all that agrees, the check of its form included', () => {
    const check = comparison({ field: 'creditCodeCheck', source: 'CHECK_DIGIT', reference: null, noteZh: '校验位正确' });
    expect(lines(comparison({}), check)).toEqual([{ text: '与原证书一致 · 校验位正确', differs: false }]);
  });

  test('names a difference with what it differs from, first', () => {
    const other = comparison({ equal: false, noteZh: '与原证书不一致', reference: '9144' });
    expect(lines(comparison({ source: 'ORGANISATION' }), other)[0]).toEqual({
      text: '与原证书不一致 · field.certificate=9144',
      differs: true,
    });
  });

  test('does not repeat a reference the sentence already has', () => {
    const other = comparison({ equal: false, noteZh: '上次提交为 9144', reference: '9144', source: 'PREVIOUS_ROUND' });
    expect(lines(other)[0]?.text).toBe('上次提交为 9144');
  });

  test('says nothing of other fields', () => {
    expect(lines(comparison({ field: 'organisationName' }))).toEqual([]);
  });
});
