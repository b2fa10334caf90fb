import type { SeedOrganisation } from '../../seeds/organisations.js';
import type { SeedPerson } from '../../seeds/people.js';

/** Everything declared, in clear: what tests compare screens and ledgers with. */
export interface Declared {
  readonly organisation: SeedOrganisation;
  readonly operator: SeedPerson;
  readonly legalPerson: SeedPerson;
}
