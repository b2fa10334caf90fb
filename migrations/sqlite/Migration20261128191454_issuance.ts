import { Migration } from '@mikro-orm/migrations';

export class Migration20261128191454_issuance extends Migration {

  override name = 'Migration20261128191454_issuance';

  override up(): void | Promise<void> {
    this.addSql(`create table \`crl_number\` (\`issuer\` text not null primary key, \`number\` integer not null);`);

    this.addSql(`create table \`driver_challenge\` (\`id\` text not null primary key, \`serial\` text not null, \`challenge\` text not null, \`expires_at\` datetime not null, \`used_at\` datetime null);`);
    this.addSql(`create index \`driver_challenge_expires_at_index\` on \`driver_challenge\` (\`expires_at\`);`);

    this.addSql(`create table \`crl\` (\`id\` text not null primary key, \`issuer\` text not null, \`number\` integer not null, \`der\` longtext not null, \`this_update\` datetime not null, \`next_update\` datetime not null);`);
    this.addSql(`create unique index \`crl_issuer_number_unique\` on \`crl\` (\`issuer\`, \`number\`);`);

    this.addSql(`create table \`revocation\` (\`id\` text not null primary key, \`certificate_id\` text not null, \`open_for\` text null, \`purpose\` text not null, \`reason\` text not null, \`note\` text not null, \`state\` text not null, \`version\` integer not null, \`proposed_by\` text null, \`proposed_at\` datetime not null, \`decided_by\` text null, \`decided_at\` datetime null, \`failure_code\` text null, \`failure_text\` text null, \`asked\` integer not null, \`ask_again_at\` datetime null, \`revoked_at\` datetime null, constraint \`revocation_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action, constraint \`revocation_proposed_by_foreign\` foreign key (\`proposed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action, constraint \`revocation_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`revocation_certificate_id_index\` on \`revocation\` (\`certificate_id\`);`);
    this.addSql(`create unique index \`revocation_open_for_unique\` on \`revocation\` (\`open_for\`);`);
    this.addSql(`create index \`revocation_ask_again_at_id_index\` on \`revocation\` (\`ask_again_at\`, \`id\`);`);

    this.addSql(`create table \`driver_session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`application_id\` text not null, \`certificate_id\` text not null, \`presented\` text not null, \`driver\` text null, \`created_at\` datetime not null, \`expires_at\` datetime not null, constraint \`driver_session_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`driver_session_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`driver_session_token_hash_unique\` on \`driver_session\` (\`token_hash\`);`);
    this.addSql(`create index \`driver_session_certificate_id_index\` on \`driver_session\` (\`certificate_id\`);`);
    this.addSql(`create index \`driver_session_expires_at_index\` on \`driver_session\` (\`expires_at\`);`);
    this.addSql(`create index \`driver_session_application_id_created_at_id_index\` on \`driver_session\` (\`application_id\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`download_code\` (\`id\` text not null primary key, \`application_id\` text not null, \`sequence\` integer not null, \`code\` text null, \`code_hash\` text not null, \`tries\` integer not null, \`issued_at\` datetime not null, \`sent_at\` datetime null, constraint \`download_code_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`download_code_application_id_sequence_unique\` on \`download_code\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`certificate_issue\` (\`id\` text not null primary key, \`application_id\` text not null, \`sequence\` integer not null, \`live_for\` text null, \`state\` text not null, \`version\` integer not null, \`profile\` text not null, \`request_id\` text null, \`serial\` text null, \`key_id\` text null, \`plan\` json null, \`certificate_id\` text null, \`failure_code\` text null, \`failure_text\` text null, \`asked\` integer not null, \`ask_again_at\` datetime null, \`created_at\` datetime not null, \`requested_at\` datetime null, \`sent_at\` datetime null, \`issued_at\` datetime null, \`installed_at\` datetime null, \`revoking_since\` datetime null, \`revoked_at\` datetime null, constraint \`certificate_issue_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`certificate_issue_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`certificate_issue_live_for_unique\` on \`certificate_issue\` (\`live_for\`);`);
    this.addSql(`create unique index \`certificate_issue_request_id_unique\` on \`certificate_issue\` (\`request_id\`);`);
    this.addSql(`create unique index \`certificate_issue_serial_unique\` on \`certificate_issue\` (\`serial\`);`);
    this.addSql(`create index \`certificate_issue_key_id_index\` on \`certificate_issue\` (\`key_id\`);`);
    this.addSql(`create index \`certificate_issue_certificate_id_index\` on \`certificate_issue\` (\`certificate_id\`);`);
    this.addSql(`create index \`certificate_issue_state_requested_at_id_index\` on \`certificate_issue\` (\`state\`, \`requested_at\`, \`id\`);`);
    this.addSql(`create index \`certificate_issue_ask_again_at_id_index\` on \`certificate_issue\` (\`ask_again_at\`, \`id\`);`);
    this.addSql(`create unique index \`certificate_issue_application_id_sequence_unique\` on \`certificate_issue\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`issue_happening\` (\`id\` text not null primary key, \`issue_id\` text not null, \`position\` integer not null, \`kind\` text not null, \`code\` text null, \`actor_kind\` text not null, \`actor_name\` text not null, \`at\` datetime not null, constraint \`issue_happening_issue_id_foreign\` foreign key (\`issue_id\`) references \`certificate_issue\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`issue_happening_issue_id_position_id_index\` on \`issue_happening\` (\`issue_id\`, \`position\`, \`id\`);`);

    this.addSql(`alter table \`certificate\` add column \`revoked_reason\` text null;`);
    this.addSql(`alter table \`certificate\` add column \`superseded_at\` datetime null;`);
    this.addSql(`alter table \`certificate\` add column \`replaced_by\` text null;`);
    this.addSql(`alter table \`certificate\` add column \`der\` text null;`);
    this.addSql(`alter table \`certificate\` add column \`issuer_name\` text null;`);
    this.addSql(`alter table \`certificate\` add column \`key_id\` text null;`);
    this.addSql(`alter table \`certificate\` add column \`subject\` json null;`);
    this.addSql(`create index \`certificate_replaced_by_index\` on \`certificate\` (\`replaced_by\`);`);
    this.addSql(`create index \`certificate_key_id_index\` on \`certificate\` (\`key_id\`);`);
    this.addSql(`create index \`certificate_issuer_name_revoked_at_id_index\` on \`certificate\` (\`issuer_name\`, \`revoked_at\`, \`id\`);`);
    this.addSql(`create index \`certificate_not_after_id_index\` on \`certificate\` (\`not_after\`, \`id\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`crl_number\`;`);
    this.addSql(`drop table if exists \`driver_challenge\`;`);
    this.addSql(`drop table if exists \`crl\`;`);
    this.addSql(`drop table if exists \`revocation\`;`);
    this.addSql(`drop table if exists \`driver_session\`;`);
    this.addSql(`drop table if exists \`download_code\`;`);
    this.addSql(`drop table if exists \`certificate_issue\`;`);
    this.addSql(`drop table if exists \`issue_happening\`;`);

    this.addSql(`drop index \`certificate_replaced_by_index\`;`);
    this.addSql(`drop index \`certificate_key_id_index\`;`);
    this.addSql(`drop index \`certificate_issuer_name_revoked_at_id_index\`;`);
    this.addSql(`drop index \`certificate_not_after_id_index\`;`);
    this.addSql(`alter table \`certificate\` drop column \`revoked_reason\`;`);
    this.addSql(`alter table \`certificate\` drop column \`superseded_at\`;`);
    this.addSql(`alter table \`certificate\` drop column \`replaced_by\`;`);
    this.addSql(`alter table \`certificate\` drop column \`der\`;`);
    this.addSql(`alter table \`certificate\` drop column \`issuer_name\`;`);
    this.addSql(`alter table \`certificate\` drop column \`key_id\`;`);
    this.addSql(`alter table \`certificate\` drop column \`subject\`;`);
  }

}
