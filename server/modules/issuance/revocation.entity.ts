import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { RevocationReason } from '../../gateways/certificate-authority/port.js';
import { Certificate } from '../certificate/certificate.entity.js';
import { StaffMember } from '../staff/staff-member.entity.js';
import type { RevocationState } from './domain/revocation-states.js';

const reference = { mapToPk: true, deleteRule: 'no action', updateRule: 'no action' } as const;

/** What follows once the certificate is revoked: nothing, another one for the same order, or its successor is there. */
export type RevocationPurpose = 'REVOKE' | 'REISSUE' | 'SUPERSEDE';

/** One wish to have a certificate revoked: who wants it and why, who agreed, and what the authority said. */
@Entity({ tableName: 'revocation' })
@Index({ properties: ['askAgainAt', 'id'] })
export class RevocationRequest {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Certificate, { ...reference, fieldName: 'certificate_id' })
  certificateId: string;

  /** The certificate's id while neither declined nor done (unique key), else null: one wish at a time. */
  @Unique()
  @Property({ type: 'string', length: 36, nullable: true })
  openFor: string | null = null;

  @Property({ type: 'string', length: 10 })
  purpose: RevocationPurpose;

  @Property({ type: 'string', length: 24 })
  reason: RevocationReason;

  /** In the proposer's words; empty where the policy decided. */
  @Property({ type: 'string', length: 500 })
  note: string;

  @Property({ type: 'string', length: 16 })
  state: RevocationState;

  @Property({ type: 'integer' })
  version: number;

  /** Null where the policy for superseded certificates proposed it. */
  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'proposed_by', nullable: true, index: false })
  proposedBy: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  proposedAt: Date;

  @ManyToOne(() => StaffMember, { ...reference, fieldName: 'decided_by', nullable: true, index: false })
  decidedBy: string | null = null;

  /** Also the moment that the list and OCSP name as that of the revocation. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'string', length: 40, nullable: true })
  failureCode: string | null = null;

  @Property({ type: 'string', length: 200, nullable: true })
  failureText: string | null = null;

  @Property({ type: 'integer' })
  asked: number;

  @Property({ type: 'datetime', length: 3, nullable: true })
  askAgainAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt: Date | null = null;
}
