import type { SubjectField } from './certificate-profiles.js';
import type { LintFinding } from './lint-finding.js';
import type { PlannedAttribute } from './planned-issuance.js';

/**
 * Control and format characters (bidirectional overrides, zero-width ones), lone surrogates, private use, code points
 * without a meaning yet, and line breaks: a name with them is not what it looks like (Unicode TR 36).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** X.520's PrintableString, and ASCII. */
const alphabets = { UTF8: /^/, PRINTABLE: /^[A-Za-z0-9 '()+,\-./:=?]*$/, IA5: /^[\x20-\x7e]*$/ } as const;

const lengthOf = (text: string): number => [...text].length;

export function lintName({ type, encoding, value }: PlannedAttribute, { maxLength }: SubjectField): readonly LintFinding[] {
  const field = `subject.${type}`;
  if (value.trim() === '') return [{ code: 'NAME_EMPTY', field, zh: '名称为空，请核对申请资料', en: 'the name is empty: look at the application' }];
  const findings: LintFinding[] = [];
  if (lengthOf(value) > maxLength) {
    findings.push({
      code: 'NAME_LENGTH', field,
      zh: `名称超过 ${maxLength} 个字符，请改用允许更长名称的证书模板`,
      en: `the name is longer than ${maxLength} characters: use a profile that allows longer ones`,
    });
  }
  if (value !== value.trim()) {
    findings.push({ code: 'NAME_SPACES', field, zh: '名称首尾有空格，请在申请资料中去掉', en: 'the name begins or ends with a space: take it out of the application' });
  }
  if (UNSEEN.test(value) || !alphabets[encoding].test(value)) {
    findings.push({
      code: 'NAME_CHARACTERS', field,
      zh: '名称含有不可见、未定义或该字段不允许的字符，请在申请资料中改正',
      en: 'the name has characters that are unseen, undefined or not allowed here: correct the application',
    });
  }
  return findings;
}
