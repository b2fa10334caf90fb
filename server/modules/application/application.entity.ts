import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';
import type { Sealed } from '../../platform/sealing.js';
import { Organisation } from '../applicant/organisation.entity.js';
import { PortalAccount } from '../applicant/portal-account.entity.js';
import { Certificate } from '../certificate/certificate.entity.js';
import { Project } from '../reference/project.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';
import type { ApplicationState } from './domain/application-states.js';
import type { RiskFlag } from './domain/risk-flags.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** The case file of one renewal. State, claim and SLA stand on the row, so that one guarded write decides. */
@Entity({ tableName: 'application' })
@Index({ name: 'application_queue', properties: ['state', 'urgentAt', 'slaDeadline', 'id'] })
@Index({ name: 'application_claims', properties: ['claimedBy', 'state', 'leaseUntil'] })
@Index({ name: 'application_sla', properties: ['slaRunning', 'slaDeadline', 'id'] })
@Index({ name: 'application_recent', properties: ['organisationId', 'createdAt'] })
@Index({ name: 'application_expiry', properties: ['state', 'waitingUntil', 'id'] })
export class Application {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 20 })
  orderNo: string;

  @ManyToOne(() => Project, { ...reference, fieldName: 'project_id' })
  projectId: string;

  @ManyToOne(() => Certificate, { ...reference, fieldName: 'certificate_id' })
  certificateId: string;

  @ManyToOne(() => Organisation, { ...reference, fieldName: 'organisation_id', index: false })
  organisationId: string;

  @ManyToOne(() => PortalAccount, { ...reference, fieldName: 'account_id' })
  accountId: string;

  @Property({ type: 'string', length: 32 })
  state: ApplicationState;

  @Property({ type: 'integer' })
  version: number;

  /** 1 for the first submission, one more for each resubmission. */
  @Property({ type: 'integer' })
  round: number;

  /** Where ON_HOLD, SECOND_REVIEW (after a bank failure) or EXPIRED came from. */
  @Property({ type: 'string', length: 32, nullable: true })
  cameFrom: ApplicationState | null = null;

  /** When the present waiting state times out (expiry), null where nothing does. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  waitingUntil: Date | null = null;

  /** A notice that must arrive did not: since when the time-out waits and the hotline is asked to call. */
  @Index()
  @Property({ type: 'datetime', length: 3, nullable: true })
  unreachableSince: Date | null = null;

  // what the applicant declared

  @Property({ type: 'integer' })
  termYears: number;

  @Property({ type: 'bigint', runtimeType: 'number' })
  priceFen: Fen;

  @Property({ type: 'string', length: 200 })
  organisationName: string;

  @Property({ type: 'string', length: 18 })
  creditCode: string;

  @Property({ type: 'string', length: 255 })
  operatorName: Sealed;

  @Property({ type: 'string', length: 255 })
  operatorIdNumber: Sealed;

  @Index()
  @Property({ type: 'string', length: 64 })
  operatorIdNumberIndex: string;

  @Property({ type: 'string', length: 255 })
  operatorPhone: Sealed;

  @Index()
  @Property({ type: 'string', length: 64 })
  operatorPhoneIndex: string;

  /** Null before it was declared; orders older than the online hall have none. */
  @Property({ type: 'string', length: 255, nullable: true })
  operatorEmail: Sealed | null = null;

  @Property({ type: 'string', length: 255 })
  legalName: Sealed;

  @Property({ type: 'string', length: 255 })
  legalIdNumber: Sealed;

  @Property({ type: 'string', length: 255 })
  legalPhone: Sealed;

  @Property({ type: 'string', length: 200 })
  bankAccountName: string;

  @Property({ type: 'string', length: 12 })
  bankBranchCode: string;

  @Property({ type: 'string', length: 120 })
  bankBranchName: string;

  @Property({ type: 'string', length: 255 })
  bankAccountNumber: Sealed;

  @Index()
  @Property({ type: 'string', length: 64 })
  bankAccountNumberIndex: string;

  @Property({ type: 'string', length: 10 })
  invoiceKind: 'NONE' | 'ORDINARY' | 'SPECIAL';

  /** Empty where no invoice is wanted, and in orders older than the online hall. */
  @Property({ type: 'string', length: 100, default: '' })
  invoiceTitle: string = '';

  @Property({ type: 'string', length: 20, default: '' })
  invoiceTaxNumber: string = '';

  @Property({ type: 'string', length: 100, default: '' })
  invoiceBank: string = '';

  @Property({ type: 'string', length: 640, nullable: true })
  invoiceAddress: Sealed | null = null;

  @Property({ type: 'string', length: 255, nullable: true })
  invoicePhone: Sealed | null = null;

  @Property({ type: 'string', length: 255, nullable: true })
  invoiceAccount: Sealed | null = null;

  /** Keyed digest of all declared data but bank account and invoice: the signed form carries it too. Empty before that. */
  @Property({ type: 'string', length: 64 })
  formDigest: string;

  /** When the declared data were last saved; null while nothing was declared yet. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  formSavedAt: Date | null = null;

  /** Marks that call for a person's judgement; some send the decision to second review. */
  @Property({ type: 'json' })
  flags: RiskFlag[];

  /**
   * How many payouts were let go to verify its account. Rises in the transaction that lets one go and only while the
   * state is BANK_VERIFYING, so that a recall at the same moment and this collide on the row, on every database.
   */
  @Property({ type: 'integer', default: 0 })
  payoutsReleased: number = 0;

  // one live order

  /** The certificate's id while the order is live, else null: at most one (unique key). */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  liveCertificate: string | null = null;

  /** `<organisation id>/<slot>` from AWAITING_PAYMENT until any end: one order per organisation (unique key). */
  @Unique()
  @Property({ type: 'string', length: 40, nullable: true })
  liveOrganisation: string | null = null;

  // claim

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'claimed_by', nullable: true, index: false })
  claimedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  leaseUntil: Date | null = null;

  // queue and SLA

  /** Set for a granted bid-opening date: goes before everything else. Far future where none, so that one index orders. */
  @Property({ type: 'datetime', length: 3 })
  urgentAt: Date;

  @Property({ type: 'boolean' })
  slaRunning: boolean;

  @Property({ type: 'datetime', length: 3, nullable: true })
  slaDeadline: Date | null = null;

  /** Working minutes left when the clock was last paused; null while it runs or never ran. */
  @Property({ type: 'integer', nullable: true })
  slaMinutesLeft: number | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  submittedAt: Date | null = null;

  /** Since when it is in the present state. */
  @Property({ type: 'datetime', length: 3 })
  stateSince: Date;
}
