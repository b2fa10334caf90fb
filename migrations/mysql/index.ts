import type { MigrationClass } from '../../server/platform/database/migrations.js';
import { Migration20261122125230_initial } from './Migration20261122125230_initial.js';
import { Migration20261128171014_online_hall } from './Migration20261128171014_online_hall.js';
import { Migration20261128191454_issuance } from './Migration20261128191454_issuance.js';
import { Migration20261128223251_weak_keys } from './Migration20261128223251_weak_keys.js';

/** Oldest first; rewritten by `npm run db:diff`. */
export const mysqlMigrations: readonly MigrationClass[] = [
  Migration20261122125230_initial,
  Migration20261128171014_online_hall,
  Migration20261128191454_issuance,
  Migration20261128223251_weak_keys,
];
