import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Written by each unit of work on MySQL: after a COMMIT whose answer was lost, its presence says that it happened. */
@Entity({ tableName: 'command_receipt' })
export class CommandReceipt {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  at: Date;
}
