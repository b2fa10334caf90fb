import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { ConsentKind } from './domain/consent-texts.js';
import { PortalAccount } from './portal-account.entity.js';

/** One version of one text that an account agreed to. A withdrawn consent stays as a record. */
@Entity({ tableName: 'consent' })
export class Consent {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => PortalAccount, { mapToPk: true, fieldName: 'account_id', deleteRule: 'no action', updateRule: 'no action' })
  accountId: string;

  @Property({ type: 'string', length: 20 })
  kind: ConsentKind;

  @Property({ type: 'string', length: 32 })
  version: string;

  /** `<account>/<version>` while it stands (unique key), null once it is withdrawn. */
  @Unique()
  @Property({ type: 'string', length: 80, nullable: true })
  standingFor: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  givenAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;
}
