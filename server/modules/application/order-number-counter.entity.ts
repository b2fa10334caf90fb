import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last order serial given out on a business day. */
@Entity({ tableName: 'order_number_counter' })
export class OrderNumberCounter {
  @PrimaryKey({ type: 'string', length: 10 })
  day: string;

  @Property({ type: 'integer' })
  last: number;
}
