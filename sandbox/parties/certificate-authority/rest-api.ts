import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { PartyHouse } from '../party.js';
import { certify } from './issuing.js';
import type { AuthorityKeyFiles } from './keys.js';
import { revocationList } from './revocation-list.js';
import { addEntity, entityOf, issuedTo, issuedUnder, keepIssued, takeMistake, type Issued } from './register.js';

const entity = z.object({ username: z.string().min(1), password: z.string().min(1), subject_dn: z.string().min(1),
  subject_alt_name: z.string() });
const enrolment = z.object({
  certificate_request: z.string(), username: z.string(), password: z.string(), start_time: z.iso.datetime(), end_time: z.iso.datetime(),
});
const search = z.object({ criteria: z.array(z.object({ property: z.literal('QUERY'), value: z.string(),
  operation: z.literal('EQUAL') })).length(1) });

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).send({ error_code: status, error_message: message });

const json = (body: unknown): unknown => JSON.parse(Buffer.isBuffer(body) ? body.toString('utf8') : '{}');

function enrol(house: PartyHouse, files: AuthorityKeyFiles, body: unknown, reply: FastifyReply): FastifyReply {
  const asked = enrolment.parse(body);
  const known = entityOf(house, asked.username);
  if (!known || known.password !== asked.password) return refuse(reply, 403, 'wrong user name or enrolment code');
  if (issuedTo(house, asked.username).length > 0) return refuse(reply, 409, 'this end entity has its certificate');
  const mistake = takeMistake(house);
  if (mistake === 'REFUSE') return refuse(reply, 422, 'the subject is not allowed by the end entity profile');
  const subject = mistake === 'OTHER_SUBJECT' ? 'C=CN,O=另一家,CN=另一家' : known.subject;
  const { der, serial } = certify(files, {
    subject, email: known.email, request: asked.certificate_request, from: new Date(asked.start_time), until: new Date(asked.end_time),
    otherKey: mistake === 'OTHER_KEY',
  });
  keepIssued(house, { username: asked.username, serial, der, revoked: null });
  if (mistake === 'LOSE_ANSWER') reply.raw.socket?.destroy();
  return reply.code(201).send({ certificate: der, serial_number: serial, response_format: 'DER' });
}

function revoke(house: PartyHouse, serial: string, reason: string, date: string, reply: FastifyReply): FastifyReply {
  const known = issuedUnder(house, serial);
  if (!known) return refuse(reply, 404, 'no such certificate');
  if (known.revoked) return refuse(reply, 409, 'the certificate is revoked already');
  keepIssued(house, { ...known, revoked: { reason, date } });
  return reply.send({ serial_number: serial, revoked: true, revocation_reason: reason, revocation_date: date });
}

const shown = ({ der, serial }: Issued): object => ({ certificate: Buffer.from(der).toString('base64'), serial_number: serial,
  response_format: 'DER' });

interface RevokeRoute {
  readonly Params: { readonly issuer: string; readonly serial: string };
  readonly Querystring: { readonly reason?: string; readonly date?: string };
}

/** The part of EJBCA's REST interface that PROTOCOL.md names. */
export function restRoutes(app: FastifyInstance, house: PartyHouse, files: AuthorityKeyFiles): void {
  app.setErrorHandler((error, _, reply) => refuse(reply, 400, error instanceof Error ? error.message.slice(0, 200) : 'bad request'));
  app.post('/v1/endentity', async (request, reply) => {
    const { username, password, subject_dn: subject, subject_alt_name: alternative } = entity.parse(json(request.body));
    if (entityOf(house, username)) return refuse(reply, 409, 'the end entity exists already');
    addEntity(house, { username, password, subject, email: /^rfc822Name=(.+)$/.exec(alternative)?.[1] ?? '' });
    return reply.code(201).send();
  });
  app.post('/v1/certificate/pkcs10enroll', async (request, reply) => enrol(house, files, json(request.body), reply));
  app.post('/v1/certificate/search', async (request) => {
    const { criteria } = search.parse(json(request.body));
    return { certificates: issuedTo(house, criteria[0]!.value).map(shown), more_results: false };
  });
  app.put<RevokeRoute>('/v1/certificate/:issuer/:serial/revoke', async ({ params, query }, reply) =>
    revoke(house, params.serial, query.reason ?? 'UNSPECIFIED', query.date ?? house.now().toISOString(), reply));
  app.get('/v1/ca/:issuer/getLatestCrl', async () => ({ crl: revocationList(house, files), response_format: 'DER' }));
}
