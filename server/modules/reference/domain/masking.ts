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

function keepEnds(value: string, head: number, tail: number): string {
  return value.slice(0, head) + HIDDEN.repeat(value.length - head - tail) + value.slice(-tail);
}

function hideAll(value: string): string {
  return HIDDEN.repeat(value.length);
}
