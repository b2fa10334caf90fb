import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A day that differs from the plain week: a day off, or a weekend day worked to make up for one. */
@Entity({ tableName: 'calendar_day' })
export class CalendarDay {
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  @PrimaryKey({ type: 'string', length: 10 })
  day: string;

  @Property({ type: 'string', length: 8 })
  kind: 'OFF' | 'MAKE_UP';

  @Property({ type: 'string', length: 64 })
  name: string;
}
