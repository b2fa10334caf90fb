import { Migration } from '@mikro-orm/migrations';

export class Migration20261128191454_issuance extends Migration {

  override name = 'Migration20261128191454_issuance';

  override up(): void | Promise<void> {
    this.addSql(`create table \`crl_number\` (\`issuer\` varchar(32) not null, \`number\` int not null, primary key (\`issuer\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`driver_challenge\` (\`id\` varchar(36) not null, \`serial\` varchar(40) not null, \`challenge\` varchar(44) not null, \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`driver_challenge\` add index \`driver_challenge_expires_at_index\` (\`expires_at\`);`);

    this.addSql(`create table \`crl\` (\`id\` varchar(36) not null, \`issuer\` varchar(32) not null, \`number\` int not null, \`der\` longtext not null, \`this_update\` datetime(3) not null, \`next_update\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`crl\` add unique \`crl_issuer_number_unique\` (\`issuer\`, \`number\`);`);

    this.addSql(`create table \`revocation\` (\`id\` varchar(36) not null, \`certificate_id\` varchar(36) not null, \`open_for\` varchar(36) null, \`purpose\` varchar(10) not null, \`reason\` varchar(24) not null, \`note\` varchar(500) not null, \`state\` varchar(16) not null, \`version\` int not null, \`proposed_by\` varchar(36) null, \`proposed_at\` datetime(3) not null, \`decided_by\` varchar(36) null, \`decided_at\` datetime(3) null, \`failure_code\` varchar(40) null, \`failure_text\` varchar(200) null, \`asked\` int not null, \`ask_again_at\` datetime(3) null, \`revoked_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`revocation\` add index \`revocation_certificate_id_index\` (\`certificate_id\`);`);
    this.addSql(`alter table \`revocation\` add unique \`revocation_open_for_unique\` (\`open_for\`);`);
    this.addSql(`alter table \`revocation\` add index \`revocation_ask_again_at_id_index\` (\`ask_again_at\`, \`id\`);`);

    this.addSql(`create table \`driver_session\` (\`id\` varchar(36) not null, \`token_hash\` varchar(64) not null, \`application_id\` varchar(36) not null, \`certificate_id\` varchar(36) not null, \`presented\` text not null, \`driver\` varchar(80) null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`driver_session\` add unique \`driver_session_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`driver_session\` add index \`driver_session_certificate_id_index\` (\`certificate_id\`);`);
    this.addSql(`alter table \`driver_session\` add index \`driver_session_expires_at_index\` (\`expires_at\`);`);
    this.addSql(`alter table \`driver_session\` add index \`driver_session_application_id_created_at_id_index\` (\`application_id\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`download_code\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`sequence\` int not null, \`code\` varchar(255) null, \`code_hash\` varchar(64) not null, \`tries\` int not null, \`issued_at\` datetime(3) not null, \`sent_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`download_code\` add unique \`download_code_application_id_sequence_unique\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`certificate_issue\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`sequence\` int not null, \`live_for\` varchar(36) null, \`state\` varchar(16) not null, \`version\` int not null, \`profile\` varchar(40) not null, \`request_id\` varchar(32) null, \`serial\` varchar(40) null, \`key_id\` varchar(64) null, \`plan\` json null, \`certificate_id\` varchar(36) null, \`failure_code\` varchar(40) null, \`failure_text\` varchar(200) null, \`asked\` int not null, \`ask_again_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`requested_at\` datetime(3) null, \`sent_at\` datetime(3) null, \`issued_at\` datetime(3) null, \`installed_at\` datetime(3) null, \`revoking_since\` datetime(3) null, \`revoked_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`certificate_issue\` add unique \`certificate_issue_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`certificate_issue\` add unique \`certificate_issue_request_id_unique\` (\`request_id\`);`);
    this.addSql(`alter table \`certificate_issue\` add unique \`certificate_issue_serial_unique\` (\`serial\`);`);
    this.addSql(`alter table \`certificate_issue\` add index \`certificate_issue_key_id_index\` (\`key_id\`);`);
    this.addSql(`alter table \`certificate_issue\` add index \`certificate_issue_certificate_id_index\` (\`certificate_id\`);`);
    this.addSql(`alter table \`certificate_issue\` add index \`certificate_issue_state_requested_at_id_index\` (\`state\`, \`requested_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate_issue\` add index \`certificate_issue_ask_again_at_id_index\` (\`ask_again_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate_issue\` add unique \`certificate_issue_application_id_sequence_unique\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`issue_happening\` (\`id\` varchar(36) not null, \`issue_id\` varchar(36) not null, \`position\` int not null, \`kind\` varchar(24) not null, \`code\` varchar(64) null, \`actor_kind\` varchar(16) not null, \`actor_name\` varchar(100) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`issue_happening\` add index \`issue_happening_issue_id_position_id_index\` (\`issue_id\`, \`position\`, \`id\`);`);

    this.addSql(`alter table \`certificate\` add \`revoked_reason\` varchar(24) null, add \`superseded_at\` datetime(3) null, add \`replaced_by\` varchar(36) null, add \`der\` text null, add \`issuer_name\` varchar(32) null, add \`key_id\` varchar(64) null, add \`subject\` json null;`);
    this.addSql(`alter table \`certificate\` add index \`certificate_replaced_by_index\` (\`replaced_by\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_key_id_index\` (\`key_id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_issuer_name_revoked_at_id_index\` (\`issuer_name\`, \`revoked_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_not_after_id_index\` (\`not_after\`, \`id\`);`);

    this.addSql(`alter table \`revocation\` add constraint \`revocation_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`revocation\` add constraint \`revocation_proposed_by_foreign\` foreign key (\`proposed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`revocation\` add constraint \`revocation_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`driver_session\` add constraint \`driver_session_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`driver_session\` add constraint \`driver_session_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`download_code\` add constraint \`download_code_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`certificate_issue\` add constraint \`certificate_issue_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`certificate_issue\` add constraint \`certificate_issue_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`issue_happening\` add constraint \`issue_happening_issue_id_foreign\` foreign key (\`issue_id\`) references \`certificate_issue\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`issue_happening\` drop foreign key \`issue_happening_issue_id_foreign\`;`);

    this.addSql(`drop table if exists \`crl_number\`;`);
    this.addSql(`drop table if exists \`driver_challenge\`;`);
    this.addSql(`drop table if exists \`crl\`;`);
    this.addSql(`drop table if exists \`revocation\`;`);
    this.addSql(`drop table if exists \`driver_session\`;`);
    this.addSql(`drop table if exists \`download_code\`;`);
    this.addSql(`drop table if exists \`certificate_issue\`;`);
    this.addSql(`drop table if exists \`issue_happening\`;`);

    this.addSql(`alter table \`certificate\` drop index \`certificate_replaced_by_index\`;`);
    this.addSql(`alter table \`certificate\` drop index \`certificate_key_id_index\`;`);
    this.addSql(`alter table \`certificate\` drop index \`certificate_issuer_name_revoked_at_id_index\`;`);
    this.addSql(`alter table \`certificate\` drop index \`certificate_not_after_id_index\`;`);
    this.addSql(`alter table \`certificate\` drop column \`revoked_reason\`, drop column \`superseded_at\`, drop column \`replaced_by\`, drop column \`der\`, drop column \`issuer_name\`, drop column \`key_id\`, drop column \`subject\`;`);
  }

}
