import { z } from 'zod';
import { reasonNames } from './reasons.js';

/** What the bank does with the money of the next transfers. */
export const outcomeKinds = [
  'REJECT', // refused in the answer to the submission
  'FAIL_LATER', // accepted, then failed when it should settle
  'RETURN_LATER', // settled, then returned `afterMs` later
  'WITHHOLD_ENTRY', // settled by status, but no line is ever shown
  'DUPLICATE_ENTRY', // booked twice, under two references
  'REPEAT_LINE', // booked once; the intraday feed shows the same line twice
  'WRONG_AMOUNT', // booked with `amountFen` instead of the ordered amount
] as const;

/** What the line does to one request and its answer. */
export const lineKinds = [
  'TIMEOUT_BEFORE', // not processed, never answered
  'TIMEOUT_AFTER', // processed, never answered
  'CUT_BEFORE', // not processed, connection cut
  'CUT_AFTER', // processed, connection cut: the answer is lost
  'HTTP_503', // not processed, unsigned 503
  'HTTP_500', // processed, unsigned 500
  'DUPLICATE_ANSWER', // the same answer twice on the connection
  'REPLAYED_ANSWER', // rightly signed, but for another request
  'GARBAGE', // an unsigned page of something in between
  'FORGED_SIGNATURE', // the right answer, signed by another key
  'ALTERED_ANSWER', // signed, then changed on the way
  'ENDLESS_ANSWER', // a body that does not end
] as const;

/** What the bank does to its own reports. */
export const reportKinds = [
  'INTRADAY_CUT', // the intraday feed stops at the moment of the switch; the statement is whole
  'DAMAGED_STATEMENT', // the statement file breaks off
  'WRONG_CLOSING', // the closing balance is one fen off
] as const;

export const operations = ['submit', 'query', 'entries', 'statement'] as const;
export type Operation = (typeof operations)[number];

const wanted = {
  reason: z.enum(reasonNames).default('NO_SUCH_ACCOUNT'),
  /** Only transfers to this payee account; all when left out. */
  account: z.string().optional(),
  /** How many times it strikes. */
  times: z.union([z.int().min(1), z.literal('ALWAYS')]).default(1),
};

/** The body of `POST /control/faults`. */
export const faultOrder = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(outcomeKinds),
    ...wanted,
    afterMs: z.int().min(0).default(0),
    as: z.enum(['CREDIT', 'REVERSAL']).default('CREDIT'),
    amountFen: z.int().min(1).default(2),
  }),
  z.strictObject({ kind: z.enum(lineKinds), ...wanted, operation: z.enum(operations).default('submit') }),
  z.strictObject({ kind: z.enum(reportKinds), ...wanted }),
]);

export type FaultOrder = z.output<typeof faultOrder>;
export type FaultInput = z.input<typeof faultOrder>;
export type OutcomeFault = Extract<FaultOrder, { afterMs: number }>;
export type LineFault = Extract<FaultOrder, { operation: Operation }>;
export type ReportFault = Exclude<FaultOrder, OutcomeFault | LineFault>;

/** A fault as it stands on the switchboard. */
export type Fault = FaultOrder & { readonly id: number; readonly setAt: string };

export const isOutcome = (fault: FaultOrder): fault is OutcomeFault => 'afterMs' in fault;
export const isLine = (fault: FaultOrder): fault is LineFault => 'operation' in fault;
export const concerns = (fault: FaultOrder, payeeAccount: string | undefined): boolean =>
  fault.account === undefined || fault.account === payeeAccount;
