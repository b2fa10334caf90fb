import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Fen } from '../../platform/money.js';

/** A statement file that was imported whole. */
@Entity({ tableName: 'statement' })
@Unique({ properties: ['account', 'statementNo'] })
@Unique({ properties: ['account', 'fromAt'] })
export class Statement {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** The bank's own number of the statement. */
  @Property({ type: 'string', length: 64 })
  statementNo: string;

  @Property({ type: 'string', length: 40 })
  account: string;

  @Property({ type: 'datetime', length: 3 })
  fromAt: Date;

  @Property({ type: 'datetime', length: 3 })
  toAt: Date;

  @Property({ type: 'bigint', runtimeType: 'number' })
  openingFen: Fen;

  @Property({ type: 'bigint', runtimeType: 'number' })
  closingFen: Fen;

  @Property({ type: 'integer' })
  entryCount: number;

  /** SHA-256 of the file: the same file is refused. */
  @Unique()
  @Property({ type: 'string', length: 64 })
  contentHash: string;

  /** Where the sealed file lies in the document store. */
  @Property({ type: 'string', length: 100 })
  storageKey: string;

  /** Who imported it, by name. */
  @Property({ type: 'string', length: 100 })
  importedBy: string;

  @Property({ type: 'datetime', length: 3 })
  importedAt: Date;
}
