import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A project of the CA: an online hall with its own address, price list and form. */
@Entity({ tableName: 'project' })
export class Project {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Unique()
  @Property({ type: 'string', length: 32 })
  code: string;

  @Property({ type: 'string', length: 64 })
  nameZh: string;

  @Property({ type: 'string', length: 64 })
  nameEn: string;

  @Property({ type: 'string', length: 200 })
  hallAddress: string;
}
