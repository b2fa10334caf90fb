import forge from 'node-forge';

const { asn1 } = forge;
export type Node = forge.asn1.Asn1;

/** What certificates and requests of ours need at most; longer input is not read at all. */
export const DER_LIMIT = 16 * 1024;
const DEPTH_LIMIT = 32;

const latin1 = (bytes: Buffer): string => bytes.toString('latin1');
/** The bytes of a primitive node. */
export const bytesOf = (node: Node): Buffer => Buffer.from(typeof node.value === 'string' ? node.value : '', 'latin1');

export const encode = (node: Node): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'latin1');

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(bigHex(BigInt(length)), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

/**
 * A constructed value around parts that are DER already. What is the same in every certificate is encoded once, and what
 * was signed goes into the whole as the very bytes that were signed.
 */
function around(tag: number, parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([tag]), lengthBytes(length), ...parts]);
}
export const sequenceAround = (...parts: readonly Buffer[]): Buffer => around(0x30, parts);
export const taggedAround = (tag: number, ...parts: readonly Buffer[]): Buffer => around(0xa0 | tag, parts);

const STRICT = { strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: DEPTH_LIMIT };
/** forge takes options here (lib/asn1.js); its types know the boolean alone. */
const strictlyFromDer = asn1.fromDer as unknown as (bytes: string, options: typeof STRICT) => Node;

/**
 * Reads DER strictly: nothing behind it, and written again it must be the same bytes, which refuses BER's other spellings
 * of the same content. Gives undefined for anything else, however hostile.
 */
export function decode(der: Buffer, limit = DER_LIMIT): Node | undefined {
  if (der.length === 0 || der.length > limit) return undefined;
  try {
    const node = strictlyFromDer(latin1(der), STRICT);
    return encode(node).equals(der) ? node : undefined;
  } catch {
    return undefined; // forge throws plain Errors for every malformed input; the caller's answer is "unreadable"
  }
}

const universal = asn1.Class.UNIVERSAL;
const { Type } = asn1;

export const sequence = (...parts: readonly Node[]): Node => asn1.create(universal, Type.SEQUENCE, true, [...parts]);
export const setOf = (...parts: readonly Node[]): Node => asn1.create(universal, Type.SET, true, [...parts]);
const primitive = (type: forge.asn1.Type, bytes: Buffer): Node => asn1.create(universal, type, false, latin1(bytes));

/** The few that our own certificates name, by their dotted form: forge reckons each anew. */
const knownOids = new Map<string, string>();
const OIDS_KEPT = 256;

function oidBytes(dotted: string): string {
  const known = knownOids.get(dotted);
  if (known !== undefined) return known;
  const bytes = asn1.oidToDer(dotted).getBytes();
  if (knownOids.size < OIDS_KEPT) knownOids.set(dotted, bytes);
  return bytes;
}

export const oid = (dotted: string): Node => asn1.create(universal, Type.OID, false, oidBytes(dotted));
export const nothing = (): Node => primitive(Type.NULL, Buffer.alloc(0));
export const octets = (bytes: Buffer): Node => primitive(Type.OCTETSTRING, bytes);
export const bits = (bytes: Buffer, unused = 0): Node => primitive(Type.BITSTRING, Buffer.concat([Buffer.from([unused]), bytes]));
export const truth = (): Node => primitive(Type.BOOLEAN, Buffer.from([0xff]));
export const utf8 = (text: string): Node => primitive(Type.UTF8, Buffer.from(text, 'utf8'));
export const printable = (text: string): Node => primitive(Type.PRINTABLESTRING, Buffer.from(text, 'latin1'));
export const ia5 = (text: string): Node => primitive(Type.IA5STRING, Buffer.from(text, 'latin1'));
export const enumerated = (value: number): Node => primitive(Type.ENUMERATED, Buffer.from([value]));

/** A number that is not negative, from its bytes, the most significant first. */
export function integer(magnitude: Buffer | number): Node {
  const bytes = typeof magnitude === 'number' ? Buffer.from(bigHex(BigInt(magnitude)), 'hex') : magnitude;
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const trimmed = bytes.subarray(start);
  return primitive(Type.INTEGER, (trimmed[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed);
}

export function bigHex(value: bigint): string {
  const hex = value.toString(16);
  return hex.length % 2 ? `0${hex}` : hex;
}

/** RFC 5280, 4.1.2.5: UTCTime through 2049, GeneralizedTime from then on; whole seconds. */
export function time(moment: Date): Node {
  const digits = moment.toISOString().replace(/[-:T]|\.\d+/g, '');
  return moment.getUTCFullYear() < 2050
    ? primitive(Type.UTCTIME, Buffer.from(digits.slice(2)))
    : primitive(Type.GENERALIZEDTIME, Buffer.from(digits));
}

export const generalizedTime = (moment: Date): Node =>
  primitive(Type.GENERALIZEDTIME, Buffer.from(moment.toISOString().replace(/[-:T]|\.\d+/g, '')));

/** A constructed node of a context's own tag: `[n] EXPLICIT` around whole nodes, `[n] IMPLICIT` around a sequence's parts. */
export const tagged = (tag: number, ...parts: readonly Node[]): Node =>
  asn1.create(asn1.Class.CONTEXT_SPECIFIC, tag, true, [...parts]);

/** `[n] IMPLICIT` of a primitive type. */
export const taggedBytes = (tag: number, bytes: Buffer): Node =>
  asn1.create(asn1.Class.CONTEXT_SPECIFIC, tag, false, latin1(bytes));

/** The parts of a constructed node; a primitive one has none. */
export const partsOf = (node: Node | undefined): readonly Node[] => (Array.isArray(node?.value) ? node.value : []);

const isUniversal = (node: Node | undefined, type: forge.asn1.Type, constructed: boolean): node is Node =>
  node !== undefined && node.tagClass === universal && node.type === type && node.constructed === constructed;

export const isSequence = (node: Node | undefined): node is Node => isUniversal(node, Type.SEQUENCE, true);
/** AlgorithmIdentifier: an OID, with NULL behind it or nothing. Outside of what is signed, so it is looked at closely. */
export function isAlgorithm(node: Node | undefined): node is Node {
  const [type, parameter, ...more] = partsOf(node);
  return isSequence(node) && oidOf(type) !== undefined && more.length === 0 && (parameter === undefined || isNothing(parameter));
}

const isNothing = (node: Node): boolean => isUniversal(node, Type.NULL, false) && node.value === '';

export const isTagged = (node: Node | undefined, tag: number): node is Node =>
  node !== undefined && node.tagClass === asn1.Class.CONTEXT_SPECIFIC && (node.type as number) === tag;

export function oidOf(node: Node | undefined): string | undefined {
  if (!isUniversal(node, Type.OID, false) || typeof node.value !== 'string' || node.value === '') return undefined;
  const dotted = asn1.derToOid(node.value);
  // forge reckons in 32 bits: an arc beyond them could look like a shorter, known one.
  return asn1.oidToDer(dotted).getBytes() === node.value ? dotted : undefined;
}

/** The bytes of a BIT STRING that fills whole octets. */
export function bitsOf(node: Node | undefined): Buffer | undefined {
  if (!isUniversal(node, Type.BITSTRING, false)) return undefined;
  const bytes = bytesOf(node);
  return bytes[0] === 0 ? bytes.subarray(1) : undefined;
}

/** The bytes of a BIT STRING with its unused bits cleared, as key usages are written. */
export function flagsOf(node: Node | undefined): Buffer | undefined {
  if (!isUniversal(node, Type.BITSTRING, false)) return undefined;
  return bytesOf(node).subarray(1);
}

export const octetsOf = (node: Node | undefined): Buffer | undefined =>
  (isUniversal(node, Type.OCTETSTRING, false) ? bytesOf(node) : undefined);

/** Magnitude of a whole number that is not negative, without leading zeros (zero is one zero byte). */
export function integerOf(node: Node | undefined): Buffer | undefined {
  if (!isUniversal(node, Type.INTEGER, false)) return undefined;
  const bytes = bytesOf(node);
  if (bytes.length === 0 || bytes[0]! >= 0x80) return undefined;
  return bytes.length > 1 && bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

export const isTrue = (node: Node | undefined): boolean => isUniversal(node, Type.BOOLEAN, false) && bytesOf(node)[0] === 0xff;

/** UTCTime or GeneralizedTime in the one form that DER certificates use (RFC 5280, 4.1.2.5): seconds, and `Z`. */
export function timeOf(node: Node | undefined): Date | undefined {
  const text = node && typeof node.value === 'string' && node.tagClass === universal ? node.value : '';
  const utc = node?.type === Type.UTCTIME && /^\d{12}Z$/.test(text);
  if (!utc && !(node?.type === Type.GENERALIZEDTIME && /^\d{14}Z$/.test(text))) return undefined;
  const digits = utc ? `${Number(text.slice(0, 2)) >= 50 ? '19' : '20'}${text}` : text;
  const iso = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) || moment.toISOString() !== iso ? undefined : moment;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of the string types that names use; undefined where the bytes do not fit the type. */
export function textOf(node: Node | undefined): string | undefined {
  if (!node || node.tagClass !== universal || node.constructed || typeof node.value !== 'string') return undefined;
  switch (node.type) {
    case Type.UTF8: return decodeUtf8(bytesOf(node));
    case Type.PRINTABLESTRING:
    case Type.IA5STRING: return /^[\x00-\x7f]*$/.test(node.value) ? node.value : undefined;  
    case Type.BMPSTRING: return node.value; // forge has read it in units of 16 bits
    case 20 as forge.asn1.Type: return node.value; // TeletexString; those that are still met hold Latin-1
    default: return undefined;
  }
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined; // not UTF-8, so no text
  }
}
