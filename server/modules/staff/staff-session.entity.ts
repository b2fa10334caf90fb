import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { StaffMember } from './staff-member.entity.js';

/** A log-in. The token itself is only in the browser's cookie; here is its SHA-256. */
@Entity({ tableName: 'staff_session' })
@Index({ properties: ['staffId', 'endedAt'] })
export class StaffSession {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 64 })
  tokenHash: string;

  @ManyToOne(() => StaffMember, { mapToPk: true, fieldName: 'staff_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  staffId: string;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Date;

  /** Moved at most once a minute: an idle session ends 30 minutes after it. */
  @Property({ type: 'datetime', length: 3 })
  lastSeenAt: Date;

  /** Absolute end, however busy. */
  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;
}
