import { z } from 'zod';
import { fenFromYuan, yuanFromFen } from '../../platform/money.js';
import type { BankEntry, EntryPage, PayoutAnswer, PayoutOrder } from './port.js';
import { reasonOfCode } from './reason-codes.js';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const refusal = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,40}$/) });

const transfer = z.object({
  code: z.literal('OK'),
  requestNo: z.string(),
  bankReference: z.string().min(1).max(35),
  status: z.enum(['ACCEPTED', 'SETTLED', 'FAILED', 'RETURNED']),
  settledAt: moment.optional(),
  reasonCode: z.string().max(35).optional(),
  reasonText: z.string().max(200).optional(),
});

const entry = z.object({
  reference: z.string().min(1).max(35),
  direction: z.enum(['DEBIT', 'CREDIT']),
  amount: z.string().regex(/^-?\d{1,13}(\.\d{1,2})?$/),
  currency: z.literal('CNY'),
  bookedAt: moment,
  endToEndId: z.string().max(35).optional(),
  counterparty: z.object({ name: z.string().max(140), account: z.string().max(34) }),
  remark: z.string().max(140),
  returnCode: z.string().max(35).optional(),
});

const entryPage = z.object({ code: z.literal('OK'), entries: z.array(entry).max(1000), next: z.string().max(64).nullable() });

/** The body of a submission. */
export function orderBody(order: PayoutOrder): string {
  const { requestNo, amountFen, payeeName, payeeAccount, payeeBranchCode, remark } = order;
  const payee = { name: payeeName, account: payeeAccount, branchCode: payeeBranchCode };
  return JSON.stringify({ requestNo, amount: yuanFromFen(amountFen), currency: 'CNY', payee, remark });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined; // no schema below accepts it, so it ends as an unreadable answer
  }
}

/** The bank's refusal code where the signed body is one; undefined where it is not. */
export function refusalCode(bytes: Uint8Array): string | undefined {
  const parsed = refusal.safeParse(json(bytes));
  return parsed.success && parsed.data.code !== 'OK' ? parsed.data.code : undefined;
}

const unknown = (cause: string): PayoutAnswer => ({ kind: 'UNKNOWN', cause });

function ended(kind: 'FAILED' | 'RETURNED', code: string, text: string): PayoutAnswer {
  const reason = reasonOfCode(code);
  return reason ? { kind, reason, bankCode: code, bankText: text } : unknown(`UNMAPPED_REASON ${code.slice(0, 10)}`);
}

/** What a signed answer says of a request number; unreadable or about another number is UNKNOWN. */
export function payoutAnswer(bytes: Uint8Array, requestNo: string): PayoutAnswer {
  const refused = refusalCode(bytes);
  if (refused) return unknown(`BANK ${refused}`);
  const parsed = transfer.safeParse(json(bytes));
  if (!parsed.success) return unknown('UNREADABLE');
  const { status, bankReference, settledAt, reasonCode = '', reasonText = '' } = parsed.data;
  if (parsed.data.requestNo !== requestNo) return unknown('OTHER_NUMBER');
  switch (status) {
    case 'ACCEPTED': return { kind: 'ACCEPTED', bankReference };
    case 'SETTLED': return settledAt ? { kind: 'SETTLED', bankReference, settledAt } : unknown('UNREADABLE');
    default: return ended(status, reasonCode, reasonText);
  }
}

/** 冲账 comes as a debit with a negative amount: money back, and a reversal. */
function bankEntry(line: z.output<typeof entry>): BankEntry {
  const reversal = line.amount.startsWith('-');
  const opposite = line.direction === 'DEBIT' ? 'CREDIT' : 'DEBIT';
  return {
    bankReference: line.reference,
    direction: reversal ? opposite : line.direction,
    amountFen: fenFromYuan(line.amount.replace('-', '')),
    reversal,
    bookedAt: line.bookedAt,
    requestNo: line.endToEndId,
    counterpartyName: line.counterparty.name,
    counterpartyAccount: line.counterparty.account,
    remark: line.remark,
    returnReason: line.returnCode === undefined ? undefined : reasonOfCode(line.returnCode),
  };
}

/** A signed page of the intraday feed; undefined when it is not one. */
export function readEntryPage(bytes: Uint8Array): EntryPage | undefined {
  const parsed = entryPage.safeParse(json(bytes));
  if (!parsed.success) return undefined;
  return { entries: parsed.data.entries.map(bankEntry), next: parsed.data.next ?? undefined };
}
