import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import forge from 'node-forge';
import type { PartyHouse } from '../party.js';
import type { AuthorityKeyFiles } from './keys.js';
import type { Issued } from './register.js';

const { asn1 } = forge;
const { Type, Class } = asn1;
type Node = forge.asn1.Asn1;

const node = (type: forge.asn1.Type, value: string): Node => asn1.create(Class.UNIVERSAL, type, false, value);
const sequence = (...parts: Node[]): Node => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
const time = (moment: Date): Node => node(Type.UTCTIME, asn1.dateToUtcTime(moment));
const integer = (hex: string): Node => node(Type.INTEGER, forge.util.hexToBytes(hex));
const DAY_MS = 86_400_000;

/** The list as it is now, version 2; its number rises with every call. DER in base64. */
export function revocationList({ store, now }: Pick<PartyHouse, 'store' | 'now'>, files: AuthorityKeyFiles): string {
  const number = 1 + (store.get<number>('sequence', 'crl') ?? 0);
  store.put('sequence', 'crl', number);
  const issuer = asn1.fromDer(forge.pki.pemToDer(readFileSync(files.issuing, 'utf8')));
  const revoked = store.list<Issued>('certificate', 100_000).flatMap(({ serial, revoked: entry }) =>
    (entry ? [sequence(integer(serial), time(new Date(entry.date)))] : []));
  const algorithm = sequence(node(Type.OID, asn1.oidToDer('1.2.840.113549.1.1.11').getBytes()), node(Type.NULL, ''));
  const content = asn1.toDer(node(Type.INTEGER, asn1.integerToDer(number).getBytes())).getBytes();
  const numbered = sequence(node(Type.OID, asn1.oidToDer('2.5.29.20').getBytes()), node(Type.OCTETSTRING, content));
  const subject = ((issuer.value as Node[])[0]!.value as Node[])[5]!;
  const body = sequence(
    node(Type.INTEGER, '\u0001'), algorithm, subject, time(now()), time(new Date(now().getTime() + DAY_MS)),
    ...(revoked.length > 0 ? [sequence(...revoked)] : []),
    asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [sequence(numbered)]),
  );
  const signature = sign('sha256', Buffer.from(asn1.toDer(body).getBytes(), 'latin1'), createPrivateKey(readFileSync(files.issuingKey)));
  const list = sequence(body, algorithm, node(Type.BITSTRING, `\u0000${signature.toString('latin1')}`));
  return Buffer.from(asn1.toDer(list).getBytes(), 'latin1').toString('base64');
}
