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

  /** Rises with every change of who acts for it, so that two of the last holders cannot both withdraw at once. */
  @Property({ type: 'integer', default: 0 })
  grantsVersion: number = 0;
}
