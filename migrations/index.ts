import type { MigrationSet } from '../server/platform/database/migrations.js';
import { mysqlMigrations } from './mysql/index.js';
import { sqliteMigrations } from './sqlite/index.js';

export const migrations: MigrationSet = { sqlite: sqliteMigrations, mysql: mysqlMigrations };
