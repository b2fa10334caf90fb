import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ReasonKind } from './domain/reason-kinds.js';

export { reasonKinds, type ReasonKind } from './domain/reason-kinds.js';

/** A reason that staff pick; its applicant text goes out with the decision. */
@Entity({ tableName: 'reason_code' })
export class ReasonCode {
  @PrimaryKey({ type: 'string', length: 40 })
  code: string;

  @Property({ type: 'string', length: 16 })
  kind: ReasonKind;

  @Property({ type: 'string', length: 64 })
  labelZh: string;

  @Property({ type: 'string', length: 100 })
  labelEn: string;

  @Property({ type: 'string', length: 500 })
  applicantTextZh: string;

  @Property({ type: 'string', length: 500 })
  applicantTextEn: string;

  /** What the applicant is asked to do again (`signed_form`, `id_photos`, `bank_account` …), for RETURN. */
  @Property({ type: 'string', length: 32, nullable: true })
  reopens: string | null = null;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'datetime', length: 3, nullable: true })
  retiredAt: Date | null = null;
}
