import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import { statusOfSerial } from '../modules/certificate/queries/status-of-serial.js';
import { publishCrl } from '../modules/issuance/commands/publish-crl.js';
import { latestCrl } from '../modules/issuance/queries/latest-crl.js';
import type { Runtime } from '../platform/runtime.js';

export interface PkiRoutesOptions {
  readonly runtime: Runtime;
  readonly certificateAuthority: CertificateAuthorityGateway;
}

/** A request for one certificate has about 100 bytes, with a nonce 150. */
const LARGEST_OCSP = 8 * 1024;
const DAY = 86_400;
/** An answer may be reused for so long, seconds; a revocation is seen everywhere after that at the latest. */
const OCSP_LIFE = 300;
const CRL_LIFE = 3600;

interface ByFile {
  readonly Params: { readonly file: string };
}

/** Issuing certificates, revocation lists and OCSP (RFC 5280, RFC 6960): public, for programs that nobody here wrote. */
export function addPkiRoutes(app: FastifyInstance, options: PkiRoutesOptions): void {
  app.get<ByFile>('/pki/issuers/:file', (request, reply) => sendIssuer(options, request.params.file, reply));
  app.get<ByFile>('/pki/crl/:file', (request, reply) => sendCrl(options, request.params.file, reply));
  addOcsp(app, options);
}

const notFound = (reply: FastifyReply): FastifyReply => reply.code(404).send({ code: 'NOT_FOUND' });

const issuerNamed = async ({ certificateAuthority }: PkiRoutesOptions, name: string) =>
  (await certificateAuthority.issuers()).find((issuer) => issuer.name === name);

const nameIn = (file: string, ending: string): string => (file.endsWith(ending) ? file.slice(0, -ending.length) : '');

async function sendIssuer(options: PkiRoutesOptions, file: string, reply: FastifyReply): Promise<FastifyReply> {
  const issuer = await issuerNamed(options, nameIn(file, '.cer'));
  if (!issuer) return notFound(reply);
  return reply.header('cache-control', `public, max-age=${DAY}`).type('application/pkix-cert').send(issuer.chain[0]);
}

/** A list is signed by the job; the first one, should nobody have been quicker, by whoever asks for it. */
async function sendCrl(options: PkiRoutesOptions, file: string, reply: FastifyReply): Promise<FastifyReply> {
  const { runtime, certificateAuthority } = options;
  const issuer = await issuerNamed(options, nameIn(file, '.crl'));
  if (!issuer?.issues) return notFound(reply);
  const em = runtime.db.orm.em.fork();
  const first = await latestCrl(em, issuer.name);
  if (!first) await publishCrl(runtime, certificateAuthority, issuer.name);
  const list = first ?? (await latestCrl(em, issuer.name));
  if (!list) return reply.code(503).header('retry-after', '60').send({ code: 'BUSY' });
  const left = Math.max(0, Math.floor((list.nextUpdate.getTime() - runtime.clock.now().getTime()) / 1000));
  return reply
    .headers({ 'cache-control': `public, max-age=${Math.min(CRL_LIFE, left)}`, etag: `"${issuer.name}-${list.number}"`, 'last-modified': list.thisUpdate.toUTCString() })
    .type('application/pkix-crl').send(Buffer.from(list.der, 'base64'));
}

function addOcsp(app: FastifyInstance, { runtime, certificateAuthority }: PkiRoutesOptions): void {
  const answer = (request: Buffer): Promise<Buffer> =>
    certificateAuthority.ocsp(request, (issuer, serial) => statusOfSerial(runtime.db.orm.em.fork(), issuer, serial));
  const send = async (reply: FastifyReply, request: Buffer, caching: string): Promise<FastifyReply> =>
    reply.header('cache-control', caching).type('application/ocsp-response').send(await answer(request));
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_OCSP }, (_request, body, parsed) => parsed(null, body));
    // A POST may carry a nonce: its answer is for whoever asked. RFC 5019, 6.2: answers to a GET may be cached.
    scope.post('/pki/ocsp', { bodyLimit: LARGEST_OCSP }, (request: FastifyRequest, reply) =>
      send(reply, Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), 'no-store'));
    scope.get<{ Params: { '*': string } }>('/pki/ocsp/*', (request, reply) =>
      send(reply, Buffer.from(request.params['*'].slice(0, LARGEST_OCSP), 'base64'), `public, no-transform, must-revalidate, max-age=${OCSP_LIFE}`));
    done();
  });
}
