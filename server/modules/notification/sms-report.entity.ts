import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** What a carrier reported of a message, kept until the message is known: reports overtake the answer to the sending. */
@Entity({ tableName: 'sms_report' })
@Unique({ properties: ['providerId', 'status'] })
@Index({ properties: ['appliedAt', 'receivedAt', 'id'] })
export class SmsReport {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'string', length: 120 })
  providerId: string;

  @Property({ type: 'string', length: 32 })
  status: string;

  @Property({ type: 'datetime', length: 3 })
  receivedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  appliedAt: Date | null = null;
}
