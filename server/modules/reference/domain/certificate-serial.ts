import { accepted, type FormatVerdict, refused } from './format-verdict.js';
import { compactText } from './typed-text.js';

export type CertificateSerialProblem = 'CHARACTERS' | 'LENGTH';
export type CertificateSerialVerdict = FormatVerdict<CertificateSerialProblem, never>;

/** RFC 5280 §4.1.2.2: a positive integer of at most 20 octets. */
const MOST_DIGITS = 40;

/**
 * Certificate serial number: hexadecimal, 1–20 bytes, upper case. It is a number that viewers write differently, so
 * spaces, colons and a `0x` prefix go, and leading zeros are cut to whole bytes: `0x0a:1B`, `A1B` and `00 0A 1B` are
 * all `0A1B`. Refuses other characters, nothing, zero and more than 20 bytes.
 */
export function checkCertificateSerial(text: string): CertificateSerialVerdict {
  const digits = compactText(text).replaceAll(':', '').toUpperCase().replace(/^0X/, '');
  if (!/^[0-9A-F]*$/.test(digits)) return wrongCharacters;
  const significant = digits.replace(/^0+/, '');
  if (significant.length === 0 || significant.length > MOST_DIGITS) return wrongLength;
  return accepted(significant.length % 2 === 0 ? significant : `0${significant}`);
}

const wrongCharacters = refused(
  'CHARACTERS',
  '证书序列号只能包含数字 0-9 和字母 A-F，请在驱动程序的证书详情中复制',
  'a certificate serial has only 0-9 and A-F; copy it from the certificate\'s details in the driver',
);
const wrongLength = refused(
  'LENGTH',
  '证书序列号应为 1 至 20 字节（最多 40 位十六进制），且不为零，请在驱动程序的证书详情中复制',
  'a certificate serial has 1 to 20 bytes (at most 40 hexadecimal digits) and is not zero; '
    + 'copy it from the certificate\'s details in the driver',
);
