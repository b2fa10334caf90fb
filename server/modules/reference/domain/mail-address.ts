import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';

export type MailAddressProblem = 'SHAPE' | 'LENGTH';
export type MailAddressVerdict = FormatVerdict<MailAddressProblem, never>;

/** RFC 5321 §4.5.3.1 allows 254; 100 fit sealed into their column, and nobody's work address is longer. */
const LONGEST = 100;
const LONGEST_LOCAL = 64;

/** A dot-atom of RFC 5322 in ASCII: quoted local parts and address literals are no applicant's address. */
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** At least two labels, the last of letters: `localhost` and bare numbers reach nobody. */
const domainPart = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/**
 * Mail address. Normalised to half width without spaces, the domain in lower case; the local part keeps its case, as
 * servers may. Refuses what no mail server takes, and more than 100 characters.
 */
export function checkMailAddress(text: string): MailAddressVerdict {
  const value = compactText(text);
  if (value.length > LONGEST) return tooLong;
  const at = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1).toLowerCase()];
  if (local.length > LONGEST_LOCAL || !localPart.test(local) || !domainPart.test(domain)) return wrongShape;
  return accepted(`${local}@${domain}`);
}

const wrongShape = refused(
  'SHAPE',
  '邮箱地址格式不正确，应类似 name@example.com，请检查“@”和后缀',
  'this is no mail address; it looks like name@example.com, look at the "@" and the ending',
);
const tooLong = refused('LENGTH', `邮箱地址不能超过 ${LONGEST} 个字符`, `a mail address has at most ${LONGEST} characters`);
