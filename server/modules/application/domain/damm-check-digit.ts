/**
 * H. M. Damm's totally anti-symmetric quasigroup of order 10 (doctoral thesis, Marburg 2004). With it, one check
 * digit shows every one wrong digit and every swap of neighbours, itself included: Luhn misses 09↔90, ISO 7064
 * MOD 11,10 one pair per carry.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].join('');

/** The check digit of a text of digits; `''` has 0. A text that ends with its own check digit has check digit 0. */
export function dammCheckDigit(digits: string): string {
  return [...digits].reduce((interim, digit) => QUASIGROUP.charAt(Number(interim + digit)), '0');
}
