import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Who did or read what, when. Rows are only ever inserted; each carries a keyed hash of itself. */
@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['caseId', 'at', 'id'] })
@Index({ properties: ['actorId', 'at', 'id'] })
export class AuditEntry {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Property({ type: 'datetime', length: 3 })
  at: Date;

  @Property({ type: 'string', length: 16 })
  actorKind: 'STAFF' | 'APPLICANT' | 'SYSTEM';

  @Property({ type: 'string', length: 64 })
  actorId: string;

  @Property({ type: 'string', length: 100 })
  actorName: string;

  @Property({ type: 'string', length: 64 })
  action: string;

  @Property({ type: 'string', length: 40 })
  subjectType: string;

  @Property({ type: 'string', length: 64 })
  subjectId: string;

  /** The application the entry belongs to, where there is one. No foreign key: audit outlives what it tells of. */
  @Property({ type: 'string', length: 36, nullable: true })
  caseId: string | null = null;

  /** Codes, ids and counts only; no personal data. */
  @Property({ type: 'json' })
  details: Record<string, string | number | boolean | null | string[]>;

  /** HMAC over all other columns: an altered row no longer matches. */
  @Property({ type: 'string', length: 64 })
  seal: string;
}
