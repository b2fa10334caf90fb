import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A branch of the bank directory. */
@Entity({ tableName: 'bank_branch' })
export class BankBranch {
  /** CNAPS code, 12 digits. */
  @PrimaryKey({ type: 'string', length: 12 })
  cnaps: string;

  @Property({ type: 'string', length: 120 })
  name: string;
}
