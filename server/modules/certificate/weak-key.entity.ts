import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

/** A public key whose private half is known to others, so that it must not be certified. */
@Entity({ tableName: 'weak_key' })
export class WeakKey {
  /** In either form of `fingerprintsOf`. */
  @PrimaryKey({ type: 'string', length: 64 })
  fingerprint: string;
}
