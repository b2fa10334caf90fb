import { decode, integerOf, isTagged, octetsOf, oidOf, partsOf, timeOf } from './asn1.js';
import { extensions } from './object-ids.js';

export interface RevocationListFacts {
  readonly number: number;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
}

const LIST_LIMIT = 16 * 1024 * 1024;

/** Number and times of a DER list (RFC 5280, 5.1); undefined for what is none, or has no number or next update. */
export function readRevocationList(der: Buffer): RevocationListFacts | undefined {
  const [body] = partsOf(decode(der, LIST_LIMIT));
  const [, , , begins, ends] = partsOf(body);
  const [thisUpdate, nextUpdate] = [timeOf(begins), timeOf(ends)];
  const listed = partsOf(partsOf(partsOf(body).find((part) => isTagged(part, 0)))[0]);
  const numbered = listed.map(partsOf).find(([type]) => oidOf(type) === extensions.crlNumber);
  const content = octetsOf(numbered?.at(-1));
  const number = content && integerOf(decode(content));
  if (!thisUpdate || !nextUpdate || !number || number.length > 6) return undefined;
  return { number: number.readUIntBE(0, number.length), thisUpdate, nextUpdate };
}
