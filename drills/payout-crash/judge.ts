import type { LedgerView } from '../../sandbox/bank/ledger-view.js';
import type { Installation } from '../../server/installation.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import type { BankVerificationAttempt } from '../../server/modules/bank-verification/bank-verification-attempt.entity.js';
import type { Payout } from '../../server/modules/treasury/payout.entity.js';
import type { ReconciliationException } from '../../server/modules/treasury/reconciliation-exception.entity.js';
import { rows } from '../../server/platform/database/database.js';
import type { OutboxDelivery } from '../../server/platform/outbox/outbox.entity.js';
import type { PreparedCase } from '../cases.js';
import type { Finding } from '../drill.js';

type Attempt = Pick<BankVerificationAttempt, 'id' | 'applicationId' | 'state' | 'liveFor'> &
  Pick<Payout, 'matchedAt'>;

/** What one case came to, at the bank and here. */
interface Outcome {
  readonly state: Application['state'] | undefined;
  readonly attempts: readonly Attempt[];
  readonly transfers: LedgerView['transfers'];
  readonly entries: LedgerView['entries'];
}

type Complaint = Pick<Finding, 'kind' | 'text'>;
const complain = (kind: string, wrong: boolean, text: string): Complaint[] => (wrong ? [{ kind, text }] : []);

const CODE = /(?<!\d)\d{6}(?!\d)/;

/** The bank's own books decide: one payment of one fen with a code, for each case exactly once. */
function judgeAtBank({ transfers, entries }: Outcome): Complaint[] {
  const debits = entries.filter(({ direction }) => direction === 'DEBIT');
  const paid = transfers.filter(({ status }) => status === 'SETTLED');
  return [
    ...complain(
      'double',
      transfers.length > 1 || debits.length > 1,
      `${transfers.length} transfers, ${debits.length} debits`,
    ),
    ...complain(
      'lost',
      paid.length === 0 || debits.length === 0,
      `${paid.length} settled transfers, ${debits.length} debits`,
    ),
    ...complain(
      'wrong',
      debits.some(({ amountFen, remark }) => amountFen !== 1 || !CODE.test(remark)),
      'amount or code is not as it must be',
    ),
  ];
}

function judgeHere({ state, attempts }: Outcome): Complaint[] {
  const passed = attempts.filter((attempt) => attempt.state === 'PASSED');
  const [only] = passed;
  return [
    ...complain('lost', state !== 'PENDING_DOWNLOAD', `the case is ${state ?? 'gone'}`),
    ...complain(
      'lost',
      passed.length !== 1 || only?.matchedAt === null,
      `${passed.length} attempts passed, ${attempts.length} made`,
    ),
    ...complain('second-attempt', attempts.length > 1, attempts.map((attempt) => attempt.state).join(', ')),
  ];
}

/** The whole installation: nothing given up, nothing left to do, nothing unexplained. */
async function judgeBooks({ runtime }: Installation): Promise<Finding[]> {
  const db = rows<{ OutboxDelivery: OutboxDelivery; ReconciliationException: ReconciliationException }>(
    runtime.db.orm.em.fork(),
  );
  const left = await db
    .selectFrom('OutboxDelivery')
    .select(['id', 'handler', 'state', 'lastError'])
    .where('state', '!=', 'DONE')
    .execute();
  const exceptions = await db
    .selectFrom('ReconciliationException')
    .select(['id', 'kind'])
    .where('resolvedAt', 'is', null)
    .execute();
  return [
    ...left.map(({ id, handler, state, lastError }) => ({
      kind: 'delivery',
      about: id,
      text: `${handler} ${state} ${lastError ?? ''}`,
    })),
    ...exceptions.map(({ id, kind }) => ({ kind: 'exception', about: id, text: kind })),
  ];
}

async function outcomes(
  { runtime }: Installation,
  ledger: LedgerView,
  cases: readonly PreparedCase[],
): Promise<Map<string, Outcome>> {
  const db = rows<{ Application: Application; BankVerificationAttempt: BankVerificationAttempt; Payout: Payout }>(
    runtime.db.orm.em.fork(),
  );
  const states = new Map(
    (await db.selectFrom('Application').select(['id', 'state']).execute()).map(({ id, state }) => [id, state]),
  );
  const attempts = await db
    .selectFrom('BankVerificationAttempt as a')
    .innerJoin('Payout as p', 'p.id', 'a.payoutId')
    .select(['a.id', 'a.applicationId', 'a.state', 'a.liveFor', 'p.matchedAt'])
    .execute();
  return new Map(
    cases.map(({ id, accountNumber }) => [
      id,
      {
        state: states.get(id),
        attempts: attempts.filter(({ applicationId }) => applicationId === id),
        transfers: ledger.transfers.filter(({ payeeAccount }) => payeeAccount === accountNumber),
        entries: ledger.entries.filter(({ counterpartyAccount }) => counterpartyAccount === accountNumber),
      },
    ]),
  );
}

/** Judges every case that was approved in a lane. The same for the drill and its control. */
export async function judge(
  installation: Installation,
  ledger: LedgerView,
  cases: readonly PreparedCase[],
): Promise<Finding[]> {
  const found = await outcomes(installation, ledger, cases);
  const ofCases = [...found].flatMap(([about, outcome]) =>
    [...judgeAtBank(outcome), ...judgeHere(outcome)].map((complaint) => ({ about, ...complaint })),
  );
  return [...ofCases, ...(await judgeBooks(installation))];
}
