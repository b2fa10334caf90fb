import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PortalAccount } from '../applicant/portal-account.entity.js';

/** How often an account named a wrong credit code for somebody's certificate on a business day. */
@Entity({ tableName: 'renewal_guess' })
@Unique({ properties: ['accountId', 'day'] })
export class RenewalGuess {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => PortalAccount, { mapToPk: true, fieldName: 'account_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  accountId: string;

  /** `YYYY-MM-DD`, Asia/Shanghai. */
  @Property({ type: 'string', length: 10 })
  day: string;

  @Property({ type: 'integer' })
  wrong: number;
}
