import { request } from '../api/graphql.js';
import {
  PayoutsDocument,
  ReconciliationExceptionsDocument,
  RefundsDocument,
  StatementsDocument,
  TroubledInvoicesDocument,
  type ExceptionRowFragment,
  type PayoutsQuery,
  type PayoutState,
  type RefundRowFragment,
  type RefundState,
  type StatementRowFragment,
  type TroubledInvoiceFragment,
} from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type PayoutRow = PayoutsQuery['payouts']['items'][number];
export type ExceptionRow = ExceptionRowFragment;
export type RefundRow = RefundRowFragment;
export type StatementRow = StatementRowFragment;
export type InvoiceRow = TroubledInvoiceFragment;

export const payoutStates = [
  'CREATED',
  'SUBMITTING',
  'SUBMITTED',
  'UNKNOWN',
  'SETTLED',
  'FAILED',
  'RETURNED',
  'CANCELLED',
] as const satisfies readonly PayoutState[];

export const payoutState = (value: unknown): PayoutState | null => payoutStates.find((state) => state === value) ?? null;

export const payoutsSource: ListSource = async ({ filter, first, after, signal }) =>
  (await request(PayoutsDocument, { state: payoutState(filter['state']), first, after }, signal)).payouts;

export const exceptionsSource: ListSource = async ({ filter, first, after, signal }) => {
  const open = filter['open'] !== false;
  return (await request(ReconciliationExceptionsDocument, { open, first, after }, signal)).reconciliationExceptions;
};

export const statementsSource: ListSource = async ({ first, after, signal }) =>
  (await request(StatementsDocument, { first, after }, signal)).statements;

export const invoicesSource: ListSource = async ({ first, after, signal }) =>
  (await request(TroubledInvoicesDocument, { first, after }, signal)).troubledInvoices;
export const refundStates = ['REFUND_ABNORMAL', 'REFUNDING', 'REFUNDED'] as const satisfies readonly RefundState[];

export const refundState = (value: unknown): RefundState => refundStates.find((state) => state === value) ?? 'REFUND_ABNORMAL';

export const refundsSource: ListSource = async ({ filter, first, after, signal }) =>
  (await request(RefundsDocument, { state: refundState(filter['state']), first, after }, signal)).refunds;
