import type { PartyHouse } from '../party.js';
import { refusalTexts, type InvoiceSubmission, type RedSubmission, type RefusalReason } from './submission.js';

export type DocumentType = 'invoice' | 'red';

/** One submission and what becomes of it; `readyAt` (ms) is when the outcome is out. */
export interface LedgerRecord {
  readonly requestNo: string;
  readonly submission: InvoiceSubmission | RedSubmission;
  readonly readyAt: number;
  readonly number: string | null;
  readonly refused: RefusalReason | null;
  /** How often it was sent. */
  readonly submissions: number;
}

interface Rules {
  readonly delayMs: number;
  /** For the next submission of the type. */
  readonly next: Partial<Record<DocumentType, RefusalReason>>;
  /** For every invoice of a tax number. */
  readonly byTaxNumber: Readonly<Record<string, RefusalReason>>;
}

const freshRules: Rules = { delayMs: 1500, next: {}, byTaxNumber: {} };
type House = Pick<PartyHouse, 'store' | 'now'>;

export const rulesOf = ({ store }: House): Rules => ({ ...freshRules, ...store.get<Partial<Rules>>('rules', 'all') });
export const changeRules = (house: House, change: Partial<Rules>): void => house.store.put('rules', 'all', { ...rulesOf(house), ...change });

export const recordOf = ({ store }: House, type: DocumentType, requestNo: string): LedgerRecord | undefined =>
  store.get<LedgerRecord>(type, requestNo);
export const isIssued = ({ number, readyAt }: LedgerRecord, now: Date): boolean => number !== null && readyAt <= now.getTime();

/** Takes a submission in, once per request number; `undefined` when the number has other content. */
export function takeIn(house: House, type: DocumentType, submission: InvoiceSubmission | RedSubmission): LedgerRecord | undefined {
  const { requestNo } = submission;
  const known = recordOf(house, type, requestNo);
  if (known && JSON.stringify(known.submission) !== JSON.stringify(submission)) return undefined;
  const record = known
    ? { ...known, submissions: known.submissions + 1 }
    : decided(house, type, submission);
  house.store.put(type, requestNo, record, house.now().getTime());
  return record;
}

/** The outcome is decided when a submission comes in, and told when its time has come. */
function decided(house: House, type: DocumentType, submission: InvoiceSubmission | RedSubmission): LedgerRecord {
  const rules = rulesOf(house);
  const refused = 'buyer' in submission ? invoiceRefusal(rules, submission) : redRefusal(house, rules, submission);
  const next = { ...rules.next };
  delete next[type];
  changeRules(house, { next });
  const readyAt = house.now().getTime() + rules.delayMs;
  const number = refused ? null : nextNumber(house);
  return { requestNo: submission.requestNo, submission, readyAt, number, refused, submissions: 1 };
}

const invoiceRefusal = ({ next, byTaxNumber }: Rules, { buyer }: InvoiceSubmission): RefusalReason | null =>
  byTaxNumber[buyer.taxNumber] ?? next.invoice ?? null;

function redRefusal({ store, now }: House, { next }: Rules, { blueNumber, total }: RedSubmission): RefusalReason | null {
  const blue = store.list<LedgerRecord>('invoice', 1_000_000).find(({ number }) => number === blueNumber);
  if (!blue || !isIssued(blue, now()) || blue.submission.total !== total) return 'BLUE_NOT_FOUND';
  const reds = store.list<LedgerRecord>('red', 1_000_000);
  if (reds.some(({ submission, number }) => number && 'blueNumber' in submission && submission.blueNumber === blueNumber)) return 'ALREADY_RED';
  return next.red ?? null;
}

/** Two digits of the year, two of the region (11 Beijing), sixteen in sequence. */
function nextNumber({ store, now }: House): string {
  const sequence = 1 + (store.get<number>('sequence', 'last') ?? 0);
  store.put('sequence', 'last', sequence);
  return `${String(now().getUTCFullYear()).slice(-2)}11${String(sequence).padStart(16, '0')}`;
}

/** What the provider says of a record now. */
export function answerOf(record: LedgerRecord, now: Date, url: string): object {
  const { requestNo, number, refused, readyAt } = record;
  if (readyAt > now.getTime()) return { code: 'OK', requestNo, status: 'PROCESSING' };
  if (refused) return { code: 'OK', requestNo, status: 'REFUSED', reasonCode: refused, reasonText: refusalTexts[refused] };
  const link = (format: string): string => `${url}/open/${number ?? ''}.${format}`;
  const links = { pdf: link('pdf'), ofd: link('ofd'), xml: link('xml') };
  return { code: 'OK', requestNo, status: 'ISSUED', number, issuedAt: new Date(readyAt).toISOString(), links };
}
