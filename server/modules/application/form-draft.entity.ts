import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Sealed } from '../../platform/sealing.js';
import { Application } from './application.entity.js';

/** What was last typed into an order's form, checked or not: nothing typed is lost, and another device goes on with it. */
@Entity({ tableName: 'form_draft' })
export class FormDraft {
  @OneToOne(() => Application, { primary: true, mapToPk: true, fieldName: 'application_id', deleteRule: 'no action', updateRule: 'no action' })
  applicationId: string;

  /** The typed form as JSON; null once the checked form alone counts (after an account was corrected). */
  @Property({ type: 'text', nullable: true })
  content: Sealed | null = null;

  /** Rises with every saving: what was typed over an older one is refused. */
  @Property({ type: 'integer' })
  revision: number;

  /** The revision that was last saved as a checked form; 0 while none was. */
  @Property({ type: 'integer' })
  checkedRevision: number;

  @Property({ type: 'datetime', length: 3 })
  savedAt: Date;
}
