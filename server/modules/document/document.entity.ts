import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Application } from '../application/application.entity.js';
import type { DocumentKind, DocumentState, FormCheck } from './domain/document-states.js';

/** One immutable version of an uploaded document; a new upload is a new row that supersedes. */
@Entity({ tableName: 'document' })
@Unique({ properties: ['applicationId', 'kind', 'versionNo'] })
export class Document {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  @Property({ type: 'string', length: 24 })
  kind: DocumentKind;

  @Property({ type: 'integer' })
  versionNo: number;

  @Property({ type: 'string', length: 16 })
  state: DocumentState;

  @Property({ type: 'integer' })
  version: number;

  /** SHA-256 of the plain content. */
  @Index()
  @Property({ type: 'string', length: 64 })
  sha256: string;

  @Property({ type: 'string', length: 40 })
  mediaType: string;

  @Property({ type: 'integer' })
  bytes: number;

  @Property({ type: 'integer' })
  width: number;

  @Property({ type: 'integer' })
  height: number;

  /** Name of the sealed file in the document store. */
  @Property({ type: 'string', length: 100 })
  storageKey: string;

  /** For the signed form: the digest its QR code carries; differing from the case's means stale. */
  @Property({ type: 'string', length: 64, nullable: true })
  formDigest: string | null = null;

  /** For pictures of the operator: keyed hash of whom the case named then. Another operator needs other pictures. */
  @Property({ type: 'string', length: 64, nullable: true })
  personDigest: string | null = null;

  /** Findings of the automatic checks: signals for people, never decisions. */
  @Property({ type: 'json' })
  checks: FormCheck[];

  @Property({ type: 'string', length: 40, nullable: true })
  revisionReason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  uploadedAt: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  supersededAt: Date | null = null;
}
