import { Migration } from '@mikro-orm/migrations';

export class Migration20261128223251_weak_keys extends Migration {

  override name = 'Migration20261128223251_weak_keys';

  override up(): void | Promise<void> {
    this.addSql(`create table \`weak_key\` (\`fingerprint\` varchar(64) not null, primary key (\`fingerprint\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`weak_key\`;`);
  }

}
