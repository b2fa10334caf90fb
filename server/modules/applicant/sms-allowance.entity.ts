import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** When codes were asked for a phone in the last day: one row a phone, so that two requests at once collide on it. */
@Entity({ tableName: 'sms_allowance' })
export class SmsAllowance {
  @PrimaryKey({ type: 'string', length: 64 })
  phoneIndex: string;

  @Property({ type: 'integer' })
  version: number;

  /** Moments in epoch milliseconds, oldest first, at most ten. */
  @Property({ type: 'json' })
  requestedAt: number[];

  @Property({ type: 'datetime', length: 3 })
  changedAt: Date;
}
