import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';

/** What a hotline agent wrote down of a call. */
@Entity({ tableName: 'call_note' })
@Index({ properties: ['applicationId', 'at', 'id'] })
export class CallNote {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  @Property({ type: 'string', length: 1000 })
  text: string;

  @Property({ type: 'string', length: 36 })
  writtenBy: string;

  @Property({ type: 'string', length: 64 })
  writtenByName: string;

  @Property({ type: 'datetime', length: 3 })
  at: Date;
}
