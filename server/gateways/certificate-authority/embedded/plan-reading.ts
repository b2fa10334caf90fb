import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IssuancePlan } from '../port.js';

/** forge writes a first byte of both first arcs together, and arcs of up to 31 bits. */
const dotted = z.string().regex(/^[0-2]\.([0-9]|[1-3][0-9])(\.(0|[1-9]\d{0,8})){1,20}$/);
const wholeSecond = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/).refine((text) => !Number.isNaN(Date.parse(text)));
const ascii = z.string().regex(/^[\x21-\x7e]{1,500}$/);

/** X.520's PrintableString, and ASCII for IA5String; UTF8String holds any text that is whole. */
const characters = { UTF8: /^[^\0]+$/su, PRINTABLE: /^[A-Za-z0-9 '()+,\-./:=?]+$/, IA5: /^[\x20-\x7e]+$/ } as const;

const attribute = z.strictObject({ type: dotted, encoding: z.enum(['UTF8', 'PRINTABLE', 'IA5']), value: z.string().min(1).max(500) })
  .refine(({ encoding, value }) => value.isWellFormed() && characters[encoding].test(value));

const certificate = z.strictObject({
  purpose: z.enum(['SIGN_AND_ENCRYPT', 'SIGN', 'ENCRYPT']),
  // RFC 5280, 4.1.2.2: positive, at most 20 bytes; the browsers' baseline rules: 64 random bits or more, so 8 bytes.
  serial: z.string().regex(/^([0-9A-F]{2}){8,20}$/).refine((hex) => hex !== '' && parseInt(hex.slice(0, 2), 16) < 0x80 && /[1-9A-F]/.test(hex)),
  subject: z.array(attribute).min(1).max(20),
  notBefore: wholeSecond,
  notAfter: wholeSecond,
  keyUsage: z.array(z.enum(['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement'])).min(1),
  extendedKeyUsage: z.array(dotted).max(20),
  alternativeNames: z.array(z.strictObject({ kind: z.enum(['email', 'dns', 'uri']), value: ascii })).max(20),
  policies: z.array(dotted).max(20),
  crlUrls: z.array(ascii).max(5),
  ocspUrls: z.array(ascii).max(5),
  issuerUrls: z.array(ascii).max(5),
}).refine(({ notBefore, notAfter }) => Date.parse(notBefore) < Date.parse(notAfter));

/** What an embedded authority signs at all: whole, bounded, for subscribers and never for another authority. */
const plan = z.strictObject({
  requestId: z.string().regex(/^[A-Za-z0-9]{1,32}$/),
  issuer: z.string(),
  certificates: z.array(certificate).min(1).max(2),
  request: z.base64().max(22_000),
});

/** Undefined for a plan that no certificate could be made from. */
export function readPlan(given: IssuancePlan): IssuancePlan | undefined {
  const parsed = plan.safeParse(given);
  return parsed.success ? parsed.data : undefined;
}

/** The same for the same content, in whatever order a database gave its fields back (zod puts them in the schema's). */
export const digestOf = (read: IssuancePlan): string => createHash('sha256').update(JSON.stringify(read)).digest('hex');
