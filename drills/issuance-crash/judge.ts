import { execFile } from 'node:child_process';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { ledgerFolder } from '../../server/gateways/certificate-authority/embedded/authority-files.js';
import { Ledger } from '../../server/gateways/certificate-authority/embedded/ledger.js';
import type { Installation } from '../../server/installation.js';
import { Application } from '../../server/modules/application/application.entity.js';
import { Certificate } from '../../server/modules/certificate/certificate.entity.js';
import { CertificateIssue } from '../../server/modules/issuance/certificate-issue.entity.js';
import { tally, type Finding } from '../drill.js';
import type { Subscriber } from './subscriber.js';

const run = promisify(execFile);
const finding = (kind: string, about: string, text: string): Finding => ({ kind, about, text });

/** The serials of everything that the authority ever signed, by its own ledger: one signed twice stands there twice. */
async function signedSerials(office: Installation): Promise<readonly string[]> {
  const folder = ledgerFolder(office.config.CA_DIR);
  const ledger = new Ledger(folder);
  const numbers = readdirSync(folder).filter((name) => /^[A-Za-z0-9]+\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length));
  const entries = await Promise.all(numbers.map((number) => ledger.find(number)));
  return entries.flatMap((entry) => (entry?.answer.kind === 'ISSUED' ? entry.answer.certificates : []))
    .map(({ der }) => new X509Certificate(Buffer.from(der, 'base64')).serialNumber);
}

/** Compares what was signed with what is on record: nothing is signed and unknown, or twice; nothing recorded and unsigned. */
export async function judgeLedger(office: Installation): Promise<Finding[]> {
  const signed = await signedSerials(office);
  const known = await office.runtime.db.orm.em.fork().find(Certificate, { issuerName: { $ne: null } });
  const recorded = known.map(({ serial }) => serial);
  return [
    ...signed.filter((serial) => !recorded.includes(serial)).map((serial) => finding('orphan', serial, 'signed and not on the register')),
    ...Object.entries(tally(signed)).filter(([, times]) => times > 1).map(([serial, times]) => finding('double', serial, `signed ${times} times`)),
    ...recorded.filter((serial) => !signed.includes(serial)).map((serial) => finding('unsigned', serial, 'on the register and never signed')),
  ];
}

/** One subscriber's end: one certificate, installed, with its key on the token; the old one replaced but kept there. */
export async function judgeSubscriber(office: Installation, { orderId, orderNo, oldSerial, ukey }: Subscriber): Promise<Finding[]> {
  const em = office.runtime.db.orm.em.fork();
  const [order, issues, old] = await Promise.all([
    em.findOneOrFail(Application, { id: orderId }),
    em.find(CertificateIssue, { applicationId: orderId }),
    em.findOneOrFail(Certificate, { serial: oldSerial }),
  ]);
  const certificates = await em.find(Certificate, { ownerCode: order.creditCode, issuerName: { $ne: null } });
  const [issue] = issues;
  const issued = certificates.find(({ id }) => id === issue?.certificateId);
  return [
    ...(order.state === 'COMPLETED' ? [] : [finding('stuck', orderNo, `the order stands at ${order.state}`)]),
    ...(issues.length === 1 && issue?.state === 'INSTALLED' ? [] : [finding('stuck', orderNo, `issues: ${issues.map(({ state }) => state).join(', ')}`)]),
    ...(certificates.length === 1 ? [] : [finding('double', orderNo, `${certificates.length} certificates for one order`)]),
    ...(old.supersededAt && old.replacedBy === issued?.id ? [] : [finding('lost', orderNo, 'the old certificate is not superseded by the new one')]),
    ...(issued ? await judgeToken(ukey, orderNo, issued, oldSerial) : []),
  ];
}

async function judgeToken(ukey: Subscriber['ukey'], orderNo: string, issued: Certificate, oldSerial: string): Promise<Finding[]> {
  const { stdout } = await pkcs11Tool(ukey, ['--list-objects']);
  const certificates = count(stdout, /^Certificate Object/gm);
  const [privateKeys, publicKeys] = [count(stdout, /^Private Key Object/gm), count(stdout, /^Public Key Object/gm)];
  const certificate = new X509Certificate(Buffer.from(issued.der!, 'base64'));
  const id = await idOf(ukey, stdout, certificate);
  return [
    ...(certificates === 2 ? [] : [finding('token', orderNo, `${certificates} certificates instead of ${oldSerial} and ${issued.serial}`)]),
    ...(privateKeys === 2 && publicKeys === 2 ? [] : [finding('token', orderNo, `${privateKeys} private and ${publicKeys} public keys on the token`)]),
    ...(id ? [] : [finding('token', orderNo, 'no public key on the token fits the new certificate')]),
  ];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The CKA_ID under which both the new certificate and its public key lie. */
async function idOf(ukey: Subscriber['ukey'], listed: string, certificate: X509Certificate): Promise<string | undefined> {
  const ids = [...new Set([...listed.matchAll(/^\s+ID:\s+([0-9a-f]+)$/gm)].map(([, id]) => id!))];
  for (const id of ids) {
    const key = await read(ukey, 'pubkey', id);
    const written = await read(ukey, 'cert', id);
    if (key && written?.equals(certificate.raw) && sameKey(key, certificate)) return id;
  }
  return undefined;
}

const sameKey = (spki: Buffer, { publicKey }: X509Certificate): boolean =>
  createPublicKey({ key: spki, format: 'der', type: 'spki' }).equals(publicKey);

/** Undefined where the token has no such object. */
async function read(ukey: Subscriber['ukey'], type: 'pubkey' | 'cert', id: string): Promise<Buffer | undefined> {
  try {
    const { stdout } = await run('pkcs11-tool', parameters(ukey, ['--read-object', '--type', type, '--id', id]), { ...options(ukey), encoding: 'buffer' });
    return stdout;
  } catch (fault) {
    if (/object not found/i.test(String((fault as { stderr?: unknown }).stderr))) return undefined;
    throw fault;
  }
}

const options = ({ conf }: Subscriber['ukey']) => ({ env: { ...process.env, SOFTHSM2_CONF: conf } });
const parameters = ({ module, pin }: Subscriber['ukey'], rest: readonly string[]): string[] => ['--module', module, '--login', '--pin', pin, ...rest];
const pkcs11Tool = (ukey: Subscriber['ukey'], rest: readonly string[]) => run('pkcs11-tool', parameters(ukey, rest), options(ukey));
