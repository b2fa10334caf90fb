import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import { StaffMember } from '../staff/staff-member.entity.js';
import { Payment } from './payment.entity.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** Where one person of finance proposes to send a stranded refund; another one agrees or declines. */
@Entity({ tableName: 'refund_proposal' })
export class RefundProposal {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Payment, { ...reference, fieldName: 'payment_id' })
  paymentId: string;

  /** The payment's id while it waits for the second person (unique key), else null. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  openFor: string | null = null;

  @Property({ type: 'string', length: 1200 })
  payeeName: Sealed;

  @Property({ type: 'string', length: 255 })
  payeeAccount: Sealed;

  @Property({ type: 'string', length: 12 })
  payeeBranchCode: string;

  @Property({ type: 'string', length: 500 })
  reason: string;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'proposed_by', index: false })
  proposedBy: string;

  @Property({ type: 'datetime', length: 3 })
  proposedAt: Date;

  @Property({ type: 'string', length: 10 })
  state: 'PROPOSED' | 'CONFIRMED' | 'DECLINED';

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'decided_by', nullable: true, index: false })
  decidedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt: Date | null = null;
}
