import type { Random } from '../../../platform/random.js';

const SERIAL_BYTES = 16;

/**
 * 16 bytes, of which 126 bits are random; the first lies between 40 and 7F, so that the number is positive, of one
 * length, and well under the 20 bytes of RFC 5280 (4.1.2.2). Hexadecimal, in capitals.
 */
export function newSerial(random: Random): string {
  const bytes = random.bytes(SERIAL_BYTES);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes.toString('hex').toUpperCase();
}
