import { Migration } from '@mikro-orm/migrations';

export class Migration20261128223251_weak_keys extends Migration {

  override name = 'Migration20261128223251_weak_keys';

  override up(): void | Promise<void> {
    this.addSql(`create table \`weak_key\` (\`fingerprint\` text not null primary key);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`weak_key\`;`);
  }

}
