import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { entriesAnswer, refusal, transferAnswer, type Answer } from './answers.js';
import type { Bank } from './bank.js';
import { isDay } from './days.js';
import { sendFaulty, sendSigned, strikesBefore } from './delivery.js';
import type { TransferOrder } from './events.js';
import { concerns, isLine, type FaultOrder, type LineFault, type Operation, type ReportFault } from './faults.js';
import { nonceOf, type Guard } from './guard.js';
import { BadRequest, parseJson, pathOf, queryOf, readBody } from './http.js';
import { fenFromYuanText } from './money.js';
import { fixedFault } from './rules.js';
import { takeFault } from './switchboard.js';
import { submitTransfer } from './transfers.js';

const BODY_LIMIT = 64 * 1024;
/** What XML 1.0 cannot carry cannot come on a statement: control characters, lone surrogates, U+FFFE and U+FFFF. */
const text = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u);

const orderBody = z.strictObject({
  requestNo: z.string().regex(/^[A-Za-z0-9-]{1,35}$/),
  amount: z.string().transform(fenFromYuanText).pipe(z.int().min(1)),
  currency: z.literal('CNY'),
  payee: z.strictObject({
    name: text(140),
    account: z.string().regex(/^\d{6,32}$/),
    branchCode: z.string().regex(/^\d{12}$/),
  }),
  remark: text(140),
});

/** One request as the counter understands it. */
interface Task {
  readonly operation: Operation;
  readonly payeeAccount: string | undefined;
  readonly run: (now: number) => Answer;
}

function submitTask(bank: Bank, body: Buffer): Task | Answer {
  const parsed = orderBody.safeParse(parseJson(body));
  if (!parsed.success) return refusal(400, 'BAD_REQUEST', z.prettifyError(parsed.error));
  const { requestNo, amount, payee, remark } = parsed.data;
  const order: TransferOrder = {
    requestNo, amountFen: amount, payeeName: payee.name, payeeAccount: payee.account,
    payeeBranchCode: payee.branchCode, remark,
  };
  return {
    operation: 'submit',
    payeeAccount: payee.account,
    run(now) {
      const transfer = submitTransfer(bank.ledger, order, now);
      return transfer ? transferAnswer(transfer) : refusal(409, 'REQUEST_NO_REUSED', 'this number has other content');
    },
  };
}

function queryTask(bank: Bank, requestNo: string): Task {
  return {
    operation: 'query',
    payeeAccount: bank.ledger.state.transfers.get(requestNo)?.order.payeeAccount,
    run() {
      const transfer = bank.ledger.state.transfers.get(requestNo);
      return transfer ? transferAnswer(transfer) : refusal(404, 'NOT_FOUND', 'no transfer was accepted under this number');
    },
  };
}

const reports = (kind: ReportFault['kind']) => (fault: FaultOrder): boolean => fault.kind === kind;

function entriesTask(bank: Bank, query: URLSearchParams): Task | Answer {
  const day = query.get('day') ?? '';
  const cursor = query.get('cursor') ?? '0';
  if (!isDay(day) || !/^\d{1,15}$/.test(cursor)) return refusal(400, 'BAD_REQUEST', 'day or cursor is not understood');
  return {
    operation: 'entries',
    payeeAccount: undefined,
    run() {
      const { lines, settings } = bank.ledger.state;
      const cut = takeFault(bank.ledger, reports('INTRADAY_CUT'));
      const shown = (lines.get(day) ?? []).filter((line) => !cut || line.bookedAt <= cut.setAt);
      return entriesAnswer(day, shown, Number(cursor), settings.pageSize);
    },
  };
}

function statementTask(bank: Bank, day: string): Task {
  return {
    operation: 'statement',
    payeeAccount: undefined,
    run() {
      if (!isDay(day) || !bank.statement(day)) return refusal(404, 'NO_STATEMENT', 'there is no statement of this day');
      const wrong = takeFault(bank.ledger, reports('WRONG_CLOSING'));
      const file = bank.statement(day, wrong ? 1 : 0)!;
      const damaged = takeFault(bank.ledger, reports('DAMAGED_STATEMENT'));
      const body = damaged ? file.subarray(0, Math.floor(file.length * 0.6)) : file;
      return { status: 200, type: 'application/xml', body };
    },
  };
}

function routed(bank: Bank, request: IncomingMessage, body: Buffer): Task | Answer {
  const route = `${request.method} ${pathOf(request)}`;
  if (route === 'POST /v1/transfers') return submitTask(bank, body);
  if (route === 'GET /v1/entries') return entriesTask(bank, queryOf(request));
  const [, transferNo] = /^GET \/v1\/transfers\/([A-Za-z0-9-]{1,35})$/.exec(route) ?? [];
  if (transferNo) return queryTask(bank, transferNo);
  const [, day] = /^GET \/v1\/statements\/([0-9-]{1,10})$/.exec(route) ?? [];
  return day ? statementTask(bank, day) : refusal(404, 'NO_SUCH_ROUTE', 'there is nothing at this path');
}

function taskOf(bank: Bank, request: IncomingMessage, body: Buffer): Task | Answer {
  try {
    return routed(bank, request, body);
  } catch (error) {
    if (error instanceof BadRequest) return refusal(error.status, 'BAD_REQUEST', error.message);
    throw error;
  }
}

function lineFaultFor(bank: Bank, task: Task): LineFault | undefined {
  const fits = (fault: FaultOrder): boolean =>
    isLine(fault) && fault.operation === task.operation && concerns(fault, task.payeeAccount);
  const fault = takeFault(bank.ledger, fits) ?? (task.payeeAccount && fixedFault(bank.ledger.state, task.payeeAccount));
  return fault && isLine(fault) && fault.operation === task.operation ? fault : undefined;
}

/** Serves one request of the merchant: signature, switches, work, journal, answer, in this order. */
export async function serveMerchant(
  bank: Bank, guard: Guard, request: IncomingMessage, response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, BODY_LIMIT);
  const timestamp = String(Math.floor(bank.wireNow() / 1000));
  const envelope = { key: bank.keys.bank, nonce: nonceOf(request), timestamp };
  const verdict = guard.check(request, body, bank.wireNow());
  if (verdict !== 'OK') return sendSigned(response, refusal(401, verdict, 'the request was not let in'), envelope);
  const task = taskOf(bank, request, body);
  if ('status' in task) return sendSigned(response, task, envelope);
  const { fault, answer } = bank.run((now) => {
    const struck = lineFaultFor(bank, task);
    const undone = refusal(503, 'NOT_PROCESSED', 'the request was not processed');
    return { fault: struck, answer: strikesBefore(struck?.kind) ? undone : task.run(now) };
  });
  return fault ? sendFaulty(response, fault.kind, answer, envelope) : sendSigned(response, answer, envelope);
}
