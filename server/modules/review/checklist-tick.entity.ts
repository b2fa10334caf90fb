import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';

/** A checklist item ticked in a round of review. */
@Entity({ tableName: 'checklist_tick' })
@Unique({ properties: ['applicationId', 'round', 'item'] })
export class ChecklistTick {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  @Property({ type: 'integer' })
  round: number;

  @Property({ type: 'string', length: 32 })
  item: string;

  @Property({ type: 'string', length: 36 })
  tickedBy: string;

  @Property({ type: 'datetime', length: 3 })
  tickedAt: Date;
}
