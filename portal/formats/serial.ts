import { accepted, compactText, refused, type Verdict } from './verdict.js';

/** Certificate serial: hexadecimal, 1–20 bytes. Viewers write it with colons, spaces or `0x`: all go. */
export function checkSerial(text: string): Verdict {
  const digits = compactText(text).replace(/:/g, '').toUpperCase().replace(/^0X/, '');
  if (!/^[0-9A-F]*$/.test(digits)) return refused('serialCharacters');
  const significant = digits.replace(/^0+/, '');
  if (significant.length === 0 || significant.length > 40) return refused('serialLength');
  return accepted(significant.length % 2 === 0 ? significant : `0${significant}`);
}
