import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A year for which official data was imported; deadlines in other years are refused. */
@Entity({ tableName: 'calendar_year' })
export class CalendarYear {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  year: number;

  @Property({ type: 'string', length: 200 })
  source: string;

  @Property({ type: 'datetime', length: 3 })
  importedAt: Date;
}
