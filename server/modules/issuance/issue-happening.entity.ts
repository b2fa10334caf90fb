import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CertificateIssue } from './certificate-issue.entity.js';

/** What happened to an issue, for the card of its certificate. Rows are only ever inserted. */
@Entity({ tableName: 'issue_happening' })
@Index({ properties: ['issueId', 'position', 'id'] })
export class IssueHappening {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => CertificateIssue, { mapToPk: true, fieldName: 'issue_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  issueId: string;

  /** 1 for the first; ids of one millisecond are in no order. */
  @Property({ type: 'integer' })
  position: number;

  /** An event of the state table, `session` (a driver proved the old key), or a step of a revocation. */
  @Property({ type: 'string', length: 24 })
  kind: string;

  /** Why, where that is known: a code, never words of people. */
  @Property({ type: 'string', length: 64, nullable: true })
  code: string | null = null;

  @Property({ type: 'string', length: 16 })
  actorKind: 'STAFF' | 'APPLICANT' | 'SYSTEM';

  @Property({ type: 'string', length: 100 })
  actorName: string;

  @Property({ type: 'datetime', length: 3 })
  at: Date;
}
