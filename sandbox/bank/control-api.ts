import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Bank } from './bank.js';
import { controlPage } from './control-page.js';
import { isDay } from './days.js';
import { faultOrder } from './faults.js';
import { BadRequest, parseJson, pathOf, queryOf, readBody, sendJson } from './http.js';
import { ledgerView, stateView } from './ledger-view.js';
import { reasonNames } from './reasons.js';
import { fixedRules } from './rules.js';
import { clearFaults, setFault } from './switchboard.js';

const BODY_LIMIT = 4 * 1024 * 1024;
/** 400 days: every day passed by is closed with a statement of its own. */
const FARTHEST_MS = 400 * 86_400_000;

const accountNumber = z.string().regex(/^\d{6,32}$/);
const name = z.string().min(1).max(140);
const fen = z.int().min(-1e14).max(1e14);

const registered = z.strictObject({
  account: accountNumber,
  name,
  branchCode: z.string().regex(/^\d{12}$/),
  status: z.enum(['OPEN', 'CLOSED', 'BLOCKED']).default('OPEN'),
});

const settingsChange = z.strictObject({
  settlementDelayMs: z.int().min(0).max(FARTHEST_MS),
  unknownAccounts: z.enum(['ACCEPT', 'REFUSE']),
  accountChecks: z.enum(['SUBMIT', 'SETTLEMENT']),
  pageSize: z.int().min(1).max(500),
  autoClose: z.boolean(),
}).partial();

const credit = z.strictObject({
  amountFen: fen.min(1),
  payerName: name,
  payerAccount: accountNumber,
  remark: z.string().max(140).default(''),
});

const aReturn = z.strictObject({
  requestNo: z.string(),
  reason: z.enum(reasonNames).default('ACCOUNT_CLOSED'),
  as: z.enum(['CREDIT', 'REVERSAL']).default('CREDIT'),
  afterMs: z.int().min(0).max(FARTHEST_MS).default(0),
});

/** Does one thing and returns what the caller reads as JSON. */
type Action = (bank: Bank, body: unknown) => unknown;

const action = <T>(schema: z.ZodType<T>, work: (bank: Bank, body: T) => unknown): Action => (bank, body) => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new BadRequest(400, z.prettifyError(parsed.error));
  return work(bank, parsed.data) ?? { done: true };
};

const actions: Readonly<Record<string, Action>> = {
  'POST /control/settings': action(settingsChange, (bank, change) => bank.run(() => {
    const settings = { ...bank.ledger.state.settings, ...change };
    bank.ledger.record({ type: 'settings', settings });
    return settings;
  })),
  'POST /control/faults': action(faultOrder, (bank, order) => bank.run((now) => setFault(bank.ledger, order, now))),
  'DELETE /control/faults': action(z.unknown(), (bank) => bank.run(() => ({ cleared: clearFaults(bank.ledger) }))),
  'POST /control/accounts': action(z.strictObject({ accounts: z.array(registered).min(1).max(20_000) }),
    (bank, { accounts }) => bank.run(() => {
      bank.ledger.record({ type: 'accounts', accounts });
      return { registered: bank.ledger.state.accounts.size };
    })),
  'POST /control/advance': action(z.strictObject({ ms: z.int().min(1).max(FARTHEST_MS) }), (bank, { ms }) => {
    bank.advance(ms);
    return { now: new Date(bank.now()).toISOString() };
  }),
  'POST /control/close-day': action(z.strictObject({ day: z.string().refine(isDay).optional() }),
    (bank, { day }) => ({ closed: bank.closeDay(day) })),
  'POST /control/credit': action(credit, (bank, { amountFen, payerName, payerAccount, remark }) =>
    bank.book(amountFen, { name: payerName, account: payerAccount }, remark)),
  'POST /control/balance': action(z.strictObject({ fen: fen.min(0) }), (bank, body) => {
    const difference = body.fen - bank.ledger.state.balanceFen;
    const { account, name: ours } = bank.ledger.state.own;
    return difference === 0 ? undefined : bank.book(difference, { name: ours, account }, '余额调整 balance adjusted');
  }),
  'POST /control/return': action(aReturn, (bank, { requestNo, ...plan }) => bank.returnTransfer(requestNo, plan)),
  'POST /control/release': action(z.strictObject({ requestNo: z.string() }),
    (bank, { requestNo }) => bank.releaseEntry(requestNo)),
  'POST /control/reset': action(z.strictObject({ keepAccounts: z.boolean().default(false) }),
    (bank, { keepAccounts }) => bank.reset(keepAccounts)),
};

function parametric(bank: Bank, route: string): unknown {
  const [, fault] = /^DELETE \/control\/faults\/(\d{1,9})$/.exec(route) ?? [];
  if (fault) return bank.run(() => ({ cleared: clearFaults(bank.ledger, Number(fault)) }));
  throw new BadRequest(404, `nothing at ${route}`);
}

/**
 * A page of another origin must not throw switches: a changing request has to be JSON (which a browser only sends
 * across origins after asking) and be addressed to the loopback by name (which stops DNS rebinding).
 */
function refuseStrangers(request: IncomingMessage): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) throw new BadRequest(403, 'only on the loopback address');
  if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new BadRequest(415, 'send application/json');
  }
}

function sendPage(response: ServerResponse): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'";
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(controlPage);
}

function sendStatement(bank: Bank, response: ServerResponse, day: string): void {
  const file = bank.statement(day);
  if (!file) throw new BadRequest(404, `no statement of ${day}`);
  response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' });
  response.end(file);
}

function serveReads(bank: Bank, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  if (path === '/control' || path === '/control/') return sendPage(response);
  bank.run(() => undefined);
  const [, day] = /^\/control\/statements\/([0-9-]{10})$/.exec(path) ?? [];
  if (day) return sendStatement(bank, response, day);
  if (path === '/control/ledger') return sendJson(response, 200, ledgerView(bank, queryOf(request).get('requestNo')));
  if (path === '/control/state') return sendJson(response, 200, { ...stateView(bank), fixedRules });
  throw new BadRequest(404, `nothing at ${path}`);
}

/** Serves the people and programs that steer the sandbox. Not signed: it listens on the loopback address alone. */
export async function serveControl(bank: Bank, request: IncomingMessage, response: ServerResponse): Promise<void> {
  refuseStrangers(request);
  if (request.method === 'GET') return serveReads(bank, request, response);
  const route = `${request.method} ${pathOf(request)}`;
  const body = parseJson(await readBody(request, BODY_LIMIT));
  const known = actions[route];
  sendJson(response, 200, known ? known(bank, body) : parametric(bank, route));
}
