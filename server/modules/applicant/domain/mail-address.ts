import { invalidInput } from '../../../platform/errors.js';

/** RFC 5321 4.5.3.1.3: a path has 256 octets, angle brackets included. */
const LONGEST = 254;
/** What mail servers in fact take: no quoted local parts, no address literals, a dot in the domain. */
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const SHAPE = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`, 'i');

/** The address as it is stored: trimmed, width evened out, the domain in small letters. INVALID_INPUT otherwise. */
export function mailAddressOrRefuse(text: string, field: string): string {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > LONGEST || !SHAPE.test(typed) || typed.indexOf('@') > 64) {
    throw invalidInput(field, '邮箱格式不正确，请填写形如 name@example.com 的地址', 'this is no mail address; write one like name@example.com');
  }
  const at = typed.lastIndexOf('@');
  return typed.slice(0, at) + typed.slice(at).toLowerCase();
}

/** `c***@example.com`: the first character and the domain. */
export function maskMailAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${address.charAt(0)}***${address.slice(at)}`;
}
