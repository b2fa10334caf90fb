import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import { Application } from '../application/application.entity.js';
import type { LivenessState } from './domain/liveness-states.js';

/** One try of the operator's face recognition. */
@Entity({ tableName: 'liveness_session' })
@Unique({ properties: ['applicationId', 'attempt'] })
@Index({ name: 'liveness_session_open', properties: ['state', 'sentAt'] })
export class LivenessSession {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Application, { mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action', index: false })
  applicationId: string;

  /** 1, 2, 3 … within the application. */
  @Property({ type: 'integer' })
  attempt: number;

  @Property({ type: 'string', length: 16 })
  state: LivenessState;

  @Property({ type: 'integer' })
  version: number;

  /** Keyed hash of the operator (name, ID number) it is about: after a change of operator it no longer counts. */
  @Property({ type: 'string', length: 64 })
  personDigest: string;

  @Property({ type: 'datetime', length: 3 })
  invitedAt: Date;

  @Property({ type: 'datetime', length: 3 })
  expiresAt: Date;

  /** Similarity of face and ID photo, 0–100; the provider passes from 70. */
  @Property({ type: 'integer', nullable: true })
  similarity: number | null = null;

  /** The provider's own result code. */
  @Property({ type: 'string', length: 16, nullable: true })
  providerCode: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt: Date | null = null;

  /** The provider's token of the check, sealed; null until its page was opened. */
  @Property({ type: 'string', length: 400, nullable: true })
  providerToken: Sealed | null = null;

  /** When the provider's page was opened: its token lives two hours, its result three days. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt: Date | null = null;

  /** Staff member who asked for it anew; null for the applicant's own. */
  @Property({ type: 'string', length: 36, nullable: true })
  requestedBy: string | null = null;
}
