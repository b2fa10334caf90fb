import { expect } from '@jest/globals';
import type { FilterQuery } from '@mikro-orm/core';
import type { RunningBank } from '../../sandbox/bank/start.js';
import type { LedgerView } from '../../sandbox/bank/ledger-view.js';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { Application } from '../modules/application/application.entity.js';
import { transitionApplication, type TransitionOptions } from '../modules/application/commands/transition-application.js';
import { loadApplication } from '../modules/application/queries/load-application.js';
import { sealBankAccount } from '../modules/application/seal-form.js';
import { BankVerificationAttempt } from '../modules/bank-verification/bank-verification-attempt.entity.js';
import { Payout } from '../modules/treasury/payout.entity.js';
import { ReconciliationException } from '../modules/treasury/reconciliation-exception.entity.js';
import { JobRunner } from '../platform/jobs/runner.js';
import { systemActor } from '../platform/unit-of-work.js';
import { wireJobs } from '../wiring.js';
import { bankRig, type BankRig } from './bank-rig.js';
import { aCase, type ApplicationChoices } from './factories.js';
import { openHarness, type DatabaseKind, type Harness } from './harness.js';

const system = systemActor('test');
/** Longer than any answer of the bank takes on a busy machine. */
const PATIENCE_MS = 10_000;
/** More than the longest pause between two runs of a job that verification needs. */
export const TICK_MS = 20_000;

export interface ApprovedCase {
  readonly id: string;
  readonly applicant: ApplicantActor;
  readonly account: string;
}

/** The server's core and the sandbox bank over real HTTP, on one clock; jobs and outbox run when told. */
export class BankLoop {
  readonly harness: Harness;
  readonly bank: RunningBank;
  readonly #rig: BankRig;
  readonly #jobs: JobRunner;

  private constructor(harness: Harness, rig: BankRig) {
    this.harness = harness;
    this.bank = rig.bank;
    this.#rig = rig;
    this.#jobs = new JobRunner(harness.runtime, 'test', wireJobs(harness.gateways, harness.outbox));
  }

  /** `timeoutMs` is how long our adapter waits for an answer: short where a test makes the bank fall silent. */
  static async open(kind: DatabaseKind, timeoutMs = PATIENCE_MS): Promise<BankLoop> {
    const rig = await bankRig({ settings: { settlementDelayMs: 1000 } });
    const harness = await openHarness(kind, { bank: rig.connect({ timeoutMs }) });
    harness.clock.set(rig.clock.now());
    return new BankLoop(harness, rig);
  }

  async close(): Promise<void> {
    await this.harness.close();
    await this.#rig.close();
  }

  advance(milliseconds: number): void {
    this.harness.clock.advance(milliseconds);
    this.#rig.clock.advance(milliseconds);
  }

  async runJob(name: string): Promise<void> {
    expect(await this.#jobs.runNow(name)).toBe(true);
  }

  deliver(): Promise<number> {
    return this.harness.outbox.drain(this.harness.runtime);
  }

  /** Time passes, every job of the payout path runs once, and what they raise is delivered. */
  async tick(times = 1, pause = TICK_MS): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      this.advance(pause);
      for (const job of ['submit-due-attempts', 'query-open-payouts', 'fetch-entries', 'reconcile']) await this.runJob(job);
      await this.deliver();
    }
  }

  /** A paid case, approved: in BANK_VERIFYING, nothing delivered yet. */
  async approved(choices: ApplicationChoices = {}): Promise<ApprovedCase> {
    const { application, applicant, form } = await aCase(this.harness, choices);
    await this.move(application.id, { event: 'claim' });
    await this.move(application.id, { event: 'approve', to: 'BANK_VERIFYING' });
    return { id: application.id, applicant, account: form.bankAccount.number };
  }

  /** As `approved`, to an account with this ending: the bank's fixed rules decide its fate. */
  approvedFor(ending: string): Promise<ApprovedCase> {
    accounts += 1;
    return this.approved({ form: { bankAccount: { number: `77${String(accounts).padStart(8, '0')}${ending}` } } });
  }

  async move(id: string, step: Omit<TransitionOptions, 'application'>): Promise<void> {
    const { sealing } = this.harness.runtime;
    await this.harness.runtime.transact(system, async (work) => {
      const application = await loadApplication(work.em, id);
      await transitionApplication(work, sealing, { application, ...step });
    });
  }

  /** What a return and a resubmission would have done: the case declares another account number. */
  async redeclare(id: string, number: string): Promise<void> {
    const { sealing } = this.harness.runtime;
    const { bankAccountName: name, bankBranchCode: branchCode, bankBranchName } = await this.application(id);
    const columns = sealBankAccount(sealing, id, { name, branchCode, number }, bankBranchName);
    await this.harness.runtime.transact(system, ({ em }) => em.nativeUpdate(Application, { id }, columns));
  }

  application(id: string): Promise<Application> {
    return loadApplication(this.#em(), id);
  }

  async state(id: string): Promise<Application['state']> {
    return (await this.application(id)).state;
  }

  /** The attempts of a case, oldest first. */
  attempts(applicationId: string): Promise<BankVerificationAttempt[]> {
    return this.#em().find(BankVerificationAttempt, { applicationId }, { orderBy: { attemptNo: 'asc' } });
  }

  /** Their payouts, oldest first. */
  payouts(applicationId: string): Promise<Payout[]> {
    return this.attempts(applicationId).then((attempts) =>
      Promise.all(attempts.map(({ payoutId }) => this.#em().findOneOrFail(Payout, { id: payoutId }))));
  }

  async payout(applicationId: string): Promise<Payout> {
    const last = (await this.payouts(applicationId)).at(-1);
    if (!last) throw new Error('the case has no payout');
    return last;
  }

  /** Kinds of the exceptions about its payouts, in the order of opening. */
  async exceptions(applicationId: string, where: FilterQuery<ReconciliationException> = {}): Promise<string[]> {
    const payoutId = { $in: (await this.payouts(applicationId)).map(({ id }) => id) };
    const found = await this.#em().find(ReconciliationException, { payoutId, ...(where as object) }, { orderBy: { id: 'asc' } });
    return found.map(({ kind }) => kind);
  }

  openExceptions(applicationId: string): Promise<string[]> {
    return this.exceptions(applicationId, { resolvedAt: null });
  }

  /** Transfers that the bank took for an account. */
  async transfersTo(account: string): Promise<LedgerView['transfers']> {
    return (await this.bank.control.ledger()).transfers.filter(({ payeeAccount }) => payeeAccount === account);
  }

  /** Debits and credits of the bank's books with an account. */
  async entriesWith(account: string): Promise<LedgerView['entries']> {
    return (await this.bank.control.ledger()).entries.filter(({ counterpartyAccount }) => counterpartyAccount === account);
  }

  #em() {
    return this.harness.runtime.db.orm.em.fork();
  }
}

let accounts = 0;
