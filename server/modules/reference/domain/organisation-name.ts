import { compactText } from './typed-text.js';

/**
 * The form in which organisation names are compared: half-width (NFKC), round brackets whatever kind was typed, no
 * spaces: `兰图（深圳） 科技` and `兰图(深圳)科技` are the same name. Letters keep their case. For comparing and
 * look-up only; the name as written on the certificate is what is stored and printed.
 */
export function normaliseOrganisationName(name: string): string {
  return compactText(name).replace(/[[{〔【〖]/g, '(').replace(/[\]}〕】〗]/g, ')');
}

/** Whether both name the same organisation; a blank name is the same as nothing, not even another blank one. */
export function sameOrganisationName(a: string, b: string): boolean {
  const name = normaliseOrganisationName(a);
  return name !== '' && name === normaliseOrganisationName(b);
}
