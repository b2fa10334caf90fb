import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PayoutFailureReason } from '../../gateways/bank/port.js';
import { Application } from '../application/application.entity.js';
import { Payout } from '../treasury/payout.entity.js';
import type { AttemptState } from './domain/attempt-states.js';

/** One try to verify the declared bank account by a payout of 0.01 yuan. */
@Entity({ tableName: 'bank_verification_attempt' })
@Unique({ properties: ['applicationId', 'attemptNo'] })
@Index({ properties: ['state', 'submitAt', 'id'] })
@Index({ properties: ['state', 'codeUntil', 'id'] })
export class BankVerificationAttempt {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  /** 1, 2, 3 … within the application; system retries after channel faults count on too. */
  @Property({ type: 'integer' })
  attemptNo: number;

  /** The application's id while no end is reached (unique key): one live attempt per application. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveFor: string | null = null;

  /** What called for it (a transition, a failed attempt, a request): one attempt for each, however often that is told. */
  @Unique()
  @Property({ type: 'string', length: 36 })
  cause: string;

  @ManyToOne(() => Payout, { mapToPk: true, fieldName: 'payout_id', deleteRule: 'no action', updateRule: 'no action' })
  payoutId: string;

  @Property({ type: 'string', length: 20 })
  state: AttemptState;

  @Property({ type: 'integer' })
  version: number;

  /** The state that its case was last moved by, so that a case taken off hold learns what it missed, once. */
  @Property({ type: 'string', length: 20, nullable: true })
  toldState: AttemptState | null = null;

  /** While CREATED: from when it may be submitted. */
  @Property({ type: 'datetime', length: 3 })
  submitAt: Date;

  /** False where a channel fault ended it or it was never sent: it does not use up one of the three. */
  @Property({ type: 'boolean' })
  counts: boolean;

  @Property({ type: 'string', length: 32, nullable: true })
  failureReason: PayoutFailureReason | null = null;

  /** Blind index of account number, branch and name together: tells a corrected account from an unchanged one. */
  @Property({ type: 'string', length: 64 })
  accountIndex: string;

  @Property({ type: 'integer' })
  codeTries: number;

  /** While AWAITING_CODE: until when. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  codeUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;
}
