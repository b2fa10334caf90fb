import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * When something capped was last done by somebody: codes sent to a phone, codes asked for from an address, grants passed
 * on by an account. One row per subject, changed by compare-and-set on its version, so that two at once cannot both
 * take the last place, on however many servers.
 */
@Entity({ tableName: 'use_quota' })
export class UseQuota {
  /** Keyed hash of what is done and by whom: no phone, no address. */
  @PrimaryKey({ type: 'string', length: 64 })
  id: string;

  /** Milliseconds since 1970, oldest first; as many as the widest cap needs. */
  @Property({ type: 'json' })
  uses: number[];

  @Property({ type: 'integer' })
  version: number;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  lastAt: Date;
}
