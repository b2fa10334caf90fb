import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One row: rises with every import, so that each server knows when its index of the directory is outdated. */
@Entity({ tableName: 'bank_directory_version' })
export class BankDirectoryVersion {
  @PrimaryKey({ type: 'string', length: 16 })
  id: string;

  @Property({ type: 'integer' })
  version: number;
}
