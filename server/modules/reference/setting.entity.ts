import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A business setting that an admin may change; reference/domain/settings.ts lists them with their defaults. */
@Entity({ tableName: 'setting' })
export class Setting {
  @PrimaryKey({ type: 'string', length: 64 })
  key: string;

  @Property({ type: 'json' })
  value: unknown;

  @Property({ type: 'integer' })
  version: number;

  @Property({ type: 'datetime', length: 3 })
  changedAt: Date;
}
