import { localTime } from './days.js';
import type { Line } from './events.js';
import { yuanText } from './money.js';
import { reasons } from './reasons.js';
import type { Transfer } from './state.js';

/** What the bank will sign and send. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(value)) };
}

export const refusal = (status: number, code: string, text: string): Answer => jsonAnswer(status, { code, text });

/** A transfer as the merchant is told of it. */
export function transferAnswer(transfer: Transfer): Answer {
  const { order, reference, status, settledAt, reason } = transfer;
  return jsonAnswer(200, {
    code: 'OK',
    requestNo: order.requestNo,
    bankReference: reference,
    status,
    ...(settledAt ? { settledAt } : {}),
    ...(reason ? { reasonCode: reasons[reason].code, reasonText: `${reasons[reason].zh} ${reasons[reason].en}` } : {}),
  });
}

/** A line as the feed shows it: a debit taken back (冲账) is a debit with a negative amount. */
function wireLine(line: Line): object {
  const { reference, direction, amountFen, reversal, bookedAt, requestNo, returnReason } = line;
  return {
    reference,
    direction: reversal && direction === 'CREDIT' ? 'DEBIT' : direction,
    amount: yuanText(reversal ? -amountFen : amountFen),
    currency: 'CNY',
    bookedAt: localTime(Date.parse(bookedAt)),
    ...(requestNo ? { endToEndId: requestNo } : {}),
    counterparty: { name: line.counterpartyName, account: line.counterpartyAccount },
    remark: line.remark,
    ...(returnReason ? { returnCode: reasons[returnReason].code } : {}),
  };
}

/**
 * One page of a day. The cursor is the number of the last line shown, so lines booked meanwhile come on later pages.
 */
export function entriesAnswer(day: string, lines: readonly Line[], cursor: number, pageSize: number): Answer {
  const rest = lines.filter((line) => line.seq > cursor);
  const page = rest.slice(0, pageSize);
  const next = rest.length > page.length ? String(page.at(-1)!.seq) : null;
  const entries = page.flatMap((line) => (line.repeated ? [wireLine(line), wireLine(line)] : [wireLine(line)]));
  return jsonAnswer(200, { code: 'OK', day, entries, next });
}
