import { decode, integerOf, isSequence, isTagged, octetsOf, oidOf, partsOf, type Node } from '../../../platform/pki/asn1.js';
import { digestTypes, extensions } from '../../../platform/pki/object-ids.js';

/** Which certificate is asked about (RFC 6960, 4.1.1). */
export interface CertificateId {
  readonly digest: 'sha1' | 'sha256';
  readonly issuerNameHash: Buffer;
  readonly issuerKeyHash: Buffer;
  /** Hexadecimal in capitals. */
  readonly serial: string;
  /** As it was asked: the answer repeats it. */
  readonly node: Node;
}

export interface OcspRequest {
  readonly ids: readonly CertificateId[];
  /** Content of the nonce extension as it came, to be given back. */
  readonly nonce: Buffer | undefined;
}

const REQUEST_LIMIT = 4096;
const MAX_IDS = 10;
/** RFC 9654: 1 to 128 bytes, here with the header of their OCTET STRING. */
const NONCE_LIMIT = 131;

/** Undefined for what is no OCSP request of version 1, or asks too much at once. Its signature, if any, is not looked at. */
export function readOcspRequest(der: Buffer): OcspRequest | undefined {
  const whole = decode(der, REQUEST_LIMIT);
  const [tbs] = partsOf(whole);
  const parts = partsOf(tbs).filter((part) => !isTagged(part, 0) && !isTagged(part, 1));
  const [list, optional] = parts;
  if (!isSequence(whole) || !isSequence(tbs) || !isSequence(list) || partsOf(list).length > MAX_IDS) return undefined;
  const ids = partsOf(list).map((request) => certificateId(partsOf(request)[0]));
  const nonce = isTagged(optional, 2) ? nonceOf(partsOf(optional)[0]) : undefined;
  if (ids.length === 0 || ids.some((id) => id === undefined) || (nonce && nonce.length > NONCE_LIMIT)) return undefined;
  return { ids: ids as CertificateId[], nonce };
}

const digests = new Map<string | undefined, CertificateId['digest']>([[digestTypes.sha1, 'sha1'], [digestTypes.sha256, 'sha256']]);

function certificateId(node: Node | undefined): CertificateId | undefined {
  const [algorithm, name, key, number] = partsOf(node);
  const digest = digests.get(oidOf(partsOf(algorithm)[0]));
  const [issuerNameHash, issuerKeyHash, serial] = [octetsOf(name), octetsOf(key), integerOf(number)];
  if (!node || !digest || !issuerNameHash || !issuerKeyHash || !serial || serial.length > 20) return undefined;
  return { digest, issuerNameHash, issuerKeyHash, serial: serial.toString('hex').toUpperCase(), node };
}

function nonceOf(list: Node | undefined): Buffer | undefined {
  const found = partsOf(list).map(partsOf).find(([type]) => oidOf(type) === extensions.ocspNonce);
  const content = octetsOf(found?.at(-1));
  return content && content.length > 0 ? content : undefined;
}

