/**
 * A verification code in a remark: six digits that stand alone. Digits in a longer run or joined by a hyphen are
 * something else: an account, or the date in an order number (`XQ-260610-00001-3`), which people also type in pieces, as
 * `xq 260610 00001 3`: what stands within twelve digits after these letters is no code.
 */
const CODE = /(?<![\d-])(?<![XxＸｘ][QqＱｑ](?:[\s\p{P}]*\d){0,6}[\s\p{P}]*)\d{6}(?![\d-])/gu;

/** What the payee reads. */
export const remarkWith = (code: string): string => `金融认证 验证码 ${code}`;

export function codesIn(remark: string): readonly string[] {
  return remark.match(CODE) ?? [];
}

/** The remark as it may be kept: each code replaced by what stands for it. */
export function withoutCodes(remark: string, standIn: (code: string) => string): string {
  return remark.replace(CODE, (code) => `#${standIn(code)}`);
}
