const HIDDEN = '*';

/** `440***********1234`: first three, last four. Anything shorter than 15 characters (a passport) is hidden whole. */
export function maskResidentId(value: string): string {
  return value.length < 15 ? hideAll(value) : keepEnds(value, 3, 4);
}

/** `138****1234`. Anything that is not eleven characters is hidden whole. */
export function maskMobileNumber(value: string): string {
  return value.length === 11 ? keepEnds(value, 3, 4) : hideAll(value);
}

/** `陈**`: the first character, then one star for each that follows, at least one; `''` stays empty. */
export function maskPersonName(value: string): string {
  const [first, ...rest] = [...value];
  return first === undefined ? '' : first + HIDDEN.repeat(Math.max(1, rest.length));
}

/** `**** **** 5678`: the last four, the length hidden too. Of fewer than eight characters nothing is shown. */
export function maskAccount(value: string): string {
  return `**** **** ${value.length < 8 ? HIDDEN.repeat(4) : value.slice(-4)}`;
}

/** `深圳市****有限公司`: the first three and the last four characters; shorter names keep one at each end. */
export function maskOrganisationName(value: string): string {
  const characters = [...value];
  const [head, tail] = characters.length < 10 ? [1, 1] : [3, 4];
  if (characters.length <= head + tail) return hideAll(value);
  return characters.slice(0, head).join('') + HIDDEN.repeat(characters.length - head - tail) + characters.slice(-tail).join('');
}

/** `w***@example.com`: the first character and the domain, the length hidden. What has no `@` is hidden whole. */
export function maskMailAddress(value: string): string {
  const at = value.lastIndexOf('@');
  return at < 1 ? hideAll(value) : `${value.charAt(0)}${HIDDEN.repeat(3)}${value.slice(at)}`;
}

/** `广东省深******`, `0755***`: the first four characters, of shorter texts none; the length stays. */
export function maskStart(value: string): string {
  const characters = [...value];
  return characters.length < 8 ? hideAll(value) : characters.slice(0, 4).join('') + HIDDEN.repeat(characters.length - 4);
}

function keepEnds(value: string, head: number, tail: number): string {
  return value.slice(0, head) + HIDDEN.repeat(value.length - head - tail) + value.slice(-tail);
}

function hideAll(value: string): string {
  return HIDDEN.repeat(value.length);
}
