import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A subscriber: the organisation that owns certificates. */
@Entity({ tableName: 'organisation' })
export class Organisation {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 18 })
  creditCode: string;

  @Property({ type: 'string', length: 200 })
  name: string;

  /** Width, brackets and spaces evened out: what look-ups by name compare. */
  @Index()
  @Property({ type: 'string', length: 200 })
  nameNormalised: string;

  /** Rises whenever confirmed grants change: that somebody confirmed is left is decided on it. */
  @Property({ type: 'integer', default: 1 })
  grantsVersion: Opt<number> = 1;
}
