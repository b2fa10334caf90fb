import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Party, PartyHouse } from '../party.js';
import { answerHeaders, Guard, nonceOf, type WireRequest } from './guard.js';
import { loadProviderKeys, type ProviderKeys } from './keys.js';
import { answerOf, changeRules, isIssued, recordOf, rulesOf, takeIn, type DocumentType, type LedgerRecord } from './ledger.js';
import { invoicePdf } from './pdf.js';
import {
  invoiceSubmission, redSubmission, refuseOrder, refuseRedOrder, settingsOrder, type InvoiceSubmission, type RedSubmission,
} from './submission.js';

interface ByNumber {
  readonly Params: { readonly requestNo: string };
}

type Answer = { readonly body: Buffer; readonly mediaType: string; readonly status: number };
type Respond = (request: FastifyRequest<ByNumber>, body: Buffer) => Answer;

const json = (content: object, status = 200): Answer =>
  ({ body: Buffer.from(JSON.stringify(content)), mediaType: 'application/json; charset=utf-8', status });
const refusal = (code: string, text: string, status = 400): Answer => json({ code, text }, status);

const wireRequest = (request: FastifyRequest): WireRequest => ({
  method: request.method,
  target: request.raw.url ?? '',
  headers: request.headers,
  body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
});

function submitted<T extends InvoiceSubmission | RedSubmission>(house: PartyHouse, type: DocumentType, schema: z.ZodType<T>): Respond {
  return (_, body) => {
    let typed: unknown;
    try {
      typed = JSON.parse(body.toString('utf8'));
    } catch {
      return refusal('BAD_REQUEST', 'the body is not JSON');
    }
    const parsed = schema.safeParse(typed);
    if (!parsed.success) return refusal('BAD_REQUEST', parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ').slice(0, 200));
    if (house.faults.has('TWICE')) takeIn(house, type, parsed.data);
    const record = takeIn(house, type, parsed.data);
    return record ? json(answerOf(record, house.now(), house.url)) : refusal('REQUEST_NO_REUSED', 'this number was taken with other content', 409);
  };
}

function asked(house: PartyHouse, type: DocumentType): Respond {
  return ({ params }) => {
    const record = recordOf(house, type, params.requestNo);
    return record ? json(answerOf(record, house.now(), house.url)) : refusal('NOT_FOUND', 'this number was never taken', 404);
  };
}

function file(house: PartyHouse): Respond {
  return ({ params }) => {
    const record = recordOf(house, 'invoice', params.requestNo);
    if (!record) return refusal('NOT_FOUND', 'this number was never taken', 404);
    if (!isIssued(record, house.now())) return refusal('NOT_ISSUED', 'there is no file yet', 409);
    return { body: drawn(record), mediaType: 'application/pdf', status: 200 };
  };
}

const drawn = ({ submission, number, readyAt }: LedgerRecord): Buffer =>
  invoicePdf(submission as InvoiceSubmission, number ?? '', new Date(readyAt));

/** Checks who asks, answers, and signs the answer for the very request. */
function signedRoute(house: PartyHouse, keys: ProviderKeys, guard: Guard, respond: Respond) {
  return (request: FastifyRequest<ByNumber>, reply: FastifyReply): FastifyReply => {
    const wire = wireRequest(request);
    const now = house.now();
    const verdict = guard.check(wire, now.getTime());
    const answer = verdict === 'OK' ? respond(request, Buffer.from(wire.body)) : refusal(verdict, 'this request is not believed', 401);
    const headers = answerHeaders(keys.provider, { nonce: nonceOf(wire), body: answer.body, now, forged: house.faults.has('FORGED') });
    return reply.code(answer.status).headers(headers).type(answer.mediaType).send(answer.body);
  };
}

function addRoutes(app: FastifyInstance, house: PartyHouse): void {
  const keys = loadProviderKeys(house.keyDir);
  const guard = new Guard(keys.seller);
  const route = (respond: Respond) => signedRoute(house, keys, guard, respond);
  app.post<ByNumber>('/v1/invoices', route(submitted(house, 'invoice', invoiceSubmission)));
  app.get<ByNumber>('/v1/invoices/:requestNo', route(asked(house, 'invoice')));
  app.get<ByNumber>('/v1/invoices/:requestNo/file', route(file(house)));
  app.post<ByNumber>('/v1/red-letters', route(submitted(house, 'red', redSubmission)));
  app.get<ByNumber>('/v1/red-letters/:requestNo', route(asked(house, 'red')));
  app.get<{ Params: { number: string } }>('/open/:number(^\\d{20}).pdf', (request, reply) => {
    const found = house.store.list<LedgerRecord>('invoice', 100_000).find(({ number }) => number === request.params.number);
    return found ? reply.type('application/pdf').send(drawn(found)) : reply.code(404).send('no such invoice');
  });
}

/** A provider of e-invoices (数电票): PROTOCOL.md. */
export const invoiceParty = (): Party => ({
  name: 'invoice',
  title: { zh: '数电票服务', en: 'E-invoice service' },
  routes: addRoutes,
  state: (house) => ({
    rules: rulesOf(house),
    invoices: house.store.list<LedgerRecord>('invoice', 100),
    redLetters: house.store.list<LedgerRecord>('red', 100),
  }),
  actions: {
    settings: (house, body) => changeRules(house, settingsOrder.parse(body)),
    refuse: (house, body) => {
      const { reason, taxNumber } = refuseOrder.parse(body);
      const { byTaxNumber, next } = rulesOf(house);
      changeRules(house, taxNumber ? { byTaxNumber: { ...byTaxNumber, [taxNumber]: reason } } : { next: { ...next, invoice: reason } });
    },
    refuseRed: (house, body) => changeRules(house, { next: { ...rulesOf(house).next, red: refuseRedOrder.parse(body).reason } }),
    forgive: (house) => changeRules(house, { next: {}, byTaxNumber: {} }),
  },
});
