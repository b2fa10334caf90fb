import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';
import { Project } from './project.entity.js';

/** What a renewal costs in a project, by years. */
@Entity({ tableName: 'price' })
@Unique({ properties: ['projectId', 'termYears'] })
export class Price {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  projectId: string;

  @Property({ type: 'integer' })
  termYears: number;

  @Property({ type: 'bigint', runtimeType: 'number' })
  amountFen: Fen;
}
