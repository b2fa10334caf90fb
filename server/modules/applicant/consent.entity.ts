import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { ConsentKind } from './domain/consent-texts.js';
import { PortalAccount } from './portal-account.entity.js';

/** That an account agreed to a text, in which version, when, and until when. Never deleted: it is the proof. */
@Entity({ tableName: 'consent' })
@Index({ properties: ['accountId', 'givenAt'] })
export class Consent {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => PortalAccount, { mapToPk: true, fieldName: 'account_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  accountId: string;

  @Property({ type: 'string', length: 20 })
  kind: ConsentKind;

  @Property({ type: 'string', length: 40 })
  version: string;

  @Property({ type: 'datetime', length: 3 })
  givenAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;

  /** Where it was given from. */
  @Property({ type: 'string', length: 64 })
  address: string;

  /** `<account id>/<kind>` while it is the one that counts, else null: at most one (unique key). */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true })
  liveFor: string | null = null;
}
