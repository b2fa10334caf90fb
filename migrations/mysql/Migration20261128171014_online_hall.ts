import { Migration } from '@mikro-orm/migrations';

export class Migration20261128171014_online_hall extends Migration {

  override name = 'Migration20261128171014_online_hall';

  override up(): void | Promise<void> {
    this.addSql(`create table \`bank_directory_version\` (\`id\` varchar(16) not null, \`version\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`password_attempts\` (\`id\` varchar(64) not null, \`failures\` int not null, \`locked_until\` datetime(3) null, \`last_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`password_attempts\` add index \`password_attempts_last_at_index\` (\`last_at\`);`);

    this.addSql(`create table \`consent\` (\`id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`version\` varchar(40) not null, \`given_at\` datetime(3) not null, \`withdrawn_at\` datetime(3) null, \`address\` varchar(64) not null, \`live_for\` varchar(64) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`consent\` add unique \`consent_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`consent\` add index \`consent_account_id_given_at_index\` (\`account_id\`, \`given_at\`);`);

    this.addSql(`create table \`portal_session\` (\`id\` varchar(36) not null, \`token_hash\` varchar(64) not null, \`account_id\` varchar(36) not null, \`method\` varchar(10) not null, \`created_at\` datetime(3) not null, \`last_seen_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`portal_session\` add unique \`portal_session_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`portal_session\` add index \`portal_session_expires_at_index\` (\`expires_at\`);`);
    this.addSql(`alter table \`portal_session\` add index \`portal_session_account_id_ended_at_index\` (\`account_id\`, \`ended_at\`);`);

    this.addSql(`create table \`renewal_guess\` (\`id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`day\` varchar(10) not null, \`wrong\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`renewal_guess\` add unique \`renewal_guess_account_id_day_unique\` (\`account_id\`, \`day\`);`);

    this.addSql(`create table \`sms_code\` (\`id\` varchar(36) not null, \`phone_index\` varchar(64) not null, \`phone\` varchar(255) not null, \`code\` varchar(255) null, \`code_hash\` varchar(64) not null, \`tries\` int not null, \`issued_at\` datetime(3) not null, \`sent_at\` datetime(3) null, \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sms_code\` add index \`sms_code_expires_at_index\` (\`expires_at\`);`);
    this.addSql(`alter table \`sms_code\` add index \`sms_code_phone_index_issued_at_id_index\` (\`phone_index\`, \`issued_at\`, \`id\`);`);

    this.addSql(`create table \`sms_report\` (\`id\` varchar(36) not null, \`provider_id\` varchar(120) not null, \`status\` varchar(32) not null, \`received_at\` datetime(3) not null, \`applied_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sms_report\` add index \`sms_report_applied_at_received_at_id_index\` (\`applied_at\`, \`received_at\`, \`id\`);`);
    this.addSql(`alter table \`sms_report\` add unique \`sms_report_provider_id_status_unique\` (\`provider_id\`, \`status\`);`);

    this.addSql(`create table \`organisation_limit\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`order_limit\` int not null, \`until\` datetime(3) not null, \`reason\` varchar(500) not null, \`granted_by\` varchar(36) not null, \`granted_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`organisation_limit\` add index \`organisation_limit_granted_by_index\` (\`granted_by\`);`);
    this.addSql(`alter table \`organisation_limit\` add index \`organisation_limit_organisation_id_id_index\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`phone_link\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`live_for\` varchar(36) null, \`state\` varchar(16) not null, \`version\` int not null, \`token_hash\` varchar(64) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`visit_hash\` varchar(64) null, \`opened_at\` datetime(3) null, \`last_seen_at\` datetime(3) null, \`visit_until\` datetime(3) null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`phone_link\` add index \`phone_link_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`phone_link\` add unique \`phone_link_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`phone_link\` add unique \`phone_link_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`phone_link\` add unique \`phone_link_visit_hash_unique\` (\`visit_hash\`);`);
    this.addSql(`alter table \`phone_link\` add index \`phone_link_expiry\` (\`state\`, \`expires_at\`);`);
    this.addSql(`alter table \`phone_link\` add index \`phone_link_recent\` (\`application_id\`, \`created_at\`);`);

    this.addSql(`create table \`refund_proposal\` (\`id\` varchar(36) not null, \`payment_id\` varchar(36) not null, \`open_for\` varchar(36) null, \`payee_name\` varchar(1200) not null, \`payee_account\` varchar(255) not null, \`payee_branch_code\` varchar(12) not null, \`reason\` varchar(500) not null, \`proposed_by\` varchar(36) not null, \`proposed_at\` datetime(3) not null, \`state\` varchar(10) not null, \`decided_by\` varchar(36) null, \`decided_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`refund_proposal\` add index \`refund_proposal_payment_id_index\` (\`payment_id\`);`);
    this.addSql(`alter table \`refund_proposal\` add unique \`refund_proposal_open_for_unique\` (\`open_for\`);`);

    this.addSql(`create table \`notification\` (\`id\` varchar(36) not null, \`event_key\` varchar(120) not null, \`application_id\` varchar(36) null, \`account_id\` varchar(36) null, \`kind\` varchar(24) not null, \`channel\` varchar(8) not null, \`template\` varchar(40) not null, \`language\` varchar(8) not null, \`address\` varchar(512) not null, \`address_index\` varchar(64) not null, \`parameters\` text not null, \`state\` varchar(16) not null, \`version\` int not null, \`urgent\` tinyint(1) not null, \`attempts\` int not null, \`asked\` int not null, \`due_at\` datetime(3) not null, \`expires_at\` datetime(3) null, \`provider_id\` varchar(120) null, \`reason\` varchar(100) null, \`created_at\` datetime(3) not null, \`sent_at\` datetime(3) null, \`ended_at\` datetime(3) null, \`resend_of\` varchar(36) null, \`resend_slot\` varchar(60) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notification\` add unique \`notification_event_key_unique\` (\`event_key\`);`);
    this.addSql(`alter table \`notification\` add index \`notification_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`notification\` add unique \`notification_provider_id_unique\` (\`provider_id\`);`);
    this.addSql(`alter table \`notification\` add unique \`notification_resend_slot_unique\` (\`resend_slot\`);`);
    this.addSql(`alter table \`notification\` add index \`notification_to_phone\` (\`address_index\`, \`sent_at\`);`);
    this.addSql(`alter table \`notification\` add index \`notification_of_case\` (\`application_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`notification\` add index \`notification_due\` (\`state\`, \`due_at\`, \`id\`);`);

    this.addSql(`create table \`invoice\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`sequence\` int not null, \`live_for\` varchar(36) null, \`replaces\` varchar(36) null, \`corrections\` int not null, \`kind\` varchar(10) not null, \`title\` varchar(200) not null, \`tax_number\` varchar(20) not null, \`address\` varchar(200) not null, \`phone\` varchar(255) not null, \`bank\` varchar(200) not null, \`account\` varchar(255) not null, \`net_fen\` bigint not null, \`tax_fen\` bigint not null, \`total_fen\` bigint not null, \`tax_rate_percent\` int not null, \`state\` varchar(16) not null, \`version\` int not null, \`request_no\` varchar(32) not null, \`number\` varchar(20) null, \`links\` json null, \`red_reason\` varchar(20) null, \`red_request_no\` varchar(32) null, \`red_sent_at\` datetime(3) null, \`red_number\` varchar(20) null, \`failure_code\` varchar(40) null, \`failure_text\` varchar(200) null, \`asked\` int not null, \`ask_again_at\` datetime(3) null, \`resends\` int not null, \`resent_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`sent_at\` datetime(3) null, \`issued_at\` datetime(3) null, \`red_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_replaces_unique\` (\`replaces\`);`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_request_no_unique\` (\`request_no\`);`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_number_unique\` (\`number\`);`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_red_request_no_unique\` (\`red_request_no\`);`);
    this.addSql(`alter table \`invoice\` add index \`invoice_state_sent_at_id_index\` (\`state\`, \`sent_at\`, \`id\`);`);
    this.addSql(`alter table \`invoice\` add index \`invoice_ask_again_at_id_index\` (\`ask_again_at\`, \`id\`);`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_application_id_sequence_unique\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`form_draft\` (\`application_id\` varchar(36) not null, \`content\` text null, \`revision\` int not null, \`checked_revision\` int not null, \`saved_at\` datetime(3) not null, primary key (\`application_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`transfer_credit\` (\`id\` varchar(36) not null, \`entry_id\` varchar(36) not null, \`application_id\` varchar(36) null, \`standing\` varchar(12) not null, \`amount_fen\` bigint not null, \`recorded_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`transfer_credit\` add unique \`transfer_credit_entry_id_unique\` (\`entry_id\`);`);
    this.addSql(`alter table \`transfer_credit\` add index \`transfer_credit_application_id_standing_index\` (\`application_id\`, \`standing\`);`);

    this.addSql(`create table \`use_quota\` (\`id\` varchar(64) not null, \`uses\` json not null, \`version\` int not null, \`last_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`use_quota\` add index \`use_quota_last_at_index\` (\`last_at\`);`);

    this.addSql(`alter table \`organisation\` add \`grants_version\` int not null default 1;`);

    this.addSql(`alter table \`portal_account\` add \`password_hash\` varchar(255) null, add \`email\` varchar(500) null;`);

    this.addSql(`alter table \`organisation_grant\` add \`standing\` varchar(10) not null default 'CONFIRMED', add \`confirmed_by_order\` varchar(36) null, add \`staff_reason\` varchar(2000) null;`);
    this.addSql(`alter table \`organisation_grant\` add index \`organisation_grant_confirmed_by_order_index\` (\`confirmed_by_order\`);`);

    this.addSql(`alter table \`application\` add \`unreachable_since\` datetime(3) null, add \`operator_email\` varchar(255) null, add \`invoice_title\` varchar(100) not null default '', add \`invoice_tax_number\` varchar(20) not null default '', add \`invoice_bank\` varchar(100) not null default '', add \`invoice_address\` varchar(640) null, add \`invoice_phone\` varchar(255) null, add \`invoice_account\` varchar(255) null;`);
    this.addSql(`alter table \`application\` add index \`application_unreachable_since_index\` (\`unreachable_since\`);`);

    this.addSql(`alter table \`phone_check\` add \`asks\` int not null default 0, add \`asked_until\` datetime(3) null;`);

    this.addSql(`alter table \`payment\` add \`out_trade_no\` varchar(32) null, add \`code_url\` varchar(512) null, add \`code_expires_at\` datetime(3) null, add \`ask_again_at\` datetime(3) null, add \`asked\` int not null default 0, add \`asked_at\` datetime(3) null, add \`out_refund_no\` varchar(32) null, add \`refunded_at\` datetime(3) null, add \`refund_problem\` varchar(64) null, add \`refund_payout_id\` varchar(36) null, add \`proved_account\` varchar(64) null, add \`account_proved_at\` datetime(3) null;`);
    this.addSql(`alter table \`payment\` add unique \`payment_out_trade_no_unique\` (\`out_trade_no\`);`);
    this.addSql(`alter table \`payment\` add unique \`payment_out_refund_no_unique\` (\`out_refund_no\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_paid\` (\`channel\`, \`paid_at\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_asking\` (\`state\`, \`ask_again_at\`, \`id\`);`);

    this.addSql(`alter table \`liveness_session\` add \`provider_token\` varchar(400) null, add \`sent_at\` datetime(3) null;`);
    this.addSql(`alter table \`liveness_session\` add index \`liveness_session_open\` (\`state\`, \`sent_at\`);`);

    this.addSql(`alter table \`reconciliation_exception\` add \`reference\` varchar(64) null;`);

    this.addSql(`alter table \`consent\` add constraint \`consent_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`portal_session\` add constraint \`portal_session_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`renewal_guess\` add constraint \`renewal_guess_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`organisation_limit\` add constraint \`organisation_limit_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`organisation_limit\` add constraint \`organisation_limit_granted_by_foreign\` foreign key (\`granted_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`phone_link\` add constraint \`phone_link_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`phone_link\` add constraint \`phone_link_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`refund_proposal\` add constraint \`refund_proposal_payment_id_foreign\` foreign key (\`payment_id\`) references \`payment\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`refund_proposal\` add constraint \`refund_proposal_proposed_by_foreign\` foreign key (\`proposed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`refund_proposal\` add constraint \`refund_proposal_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`notification\` add constraint \`notification_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`notification\` add constraint \`notification_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`invoice\` add constraint \`invoice_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`form_draft\` add constraint \`form_draft_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`transfer_credit\` add constraint \`transfer_credit_entry_id_foreign\` foreign key (\`entry_id\`) references \`statement_entry\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`transfer_credit\` add constraint \`transfer_credit_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`bank_directory_version\`;`);
    this.addSql(`drop table if exists \`password_attempts\`;`);
    this.addSql(`drop table if exists \`consent\`;`);
    this.addSql(`drop table if exists \`portal_session\`;`);
    this.addSql(`drop table if exists \`renewal_guess\`;`);
    this.addSql(`drop table if exists \`sms_code\`;`);
    this.addSql(`drop table if exists \`sms_report\`;`);
    this.addSql(`drop table if exists \`organisation_limit\`;`);
    this.addSql(`drop table if exists \`phone_link\`;`);
    this.addSql(`drop table if exists \`refund_proposal\`;`);
    this.addSql(`drop table if exists \`notification\`;`);
    this.addSql(`drop table if exists \`invoice\`;`);
    this.addSql(`drop table if exists \`form_draft\`;`);
    this.addSql(`drop table if exists \`transfer_credit\`;`);
    this.addSql(`drop table if exists \`use_quota\`;`);

    this.addSql(`alter table \`application\` drop index \`application_unreachable_since_index\`;`);
    this.addSql(`alter table \`application\` drop column \`unreachable_since\`, drop column \`operator_email\`, drop column \`invoice_title\`, drop column \`invoice_tax_number\`, drop column \`invoice_bank\`, drop column \`invoice_address\`, drop column \`invoice_phone\`, drop column \`invoice_account\`;`);

    this.addSql(`alter table \`liveness_session\` drop index \`liveness_session_open\`;`);
    this.addSql(`alter table \`liveness_session\` drop column \`provider_token\`, drop column \`sent_at\`;`);

    this.addSql(`alter table \`organisation\` drop column \`grants_version\`;`);

    this.addSql(`alter table \`organisation_grant\` drop index \`organisation_grant_confirmed_by_order_index\`;`);
    this.addSql(`alter table \`organisation_grant\` drop column \`standing\`, drop column \`confirmed_by_order\`, drop column \`staff_reason\`;`);

    this.addSql(`alter table \`payment\` drop index \`payment_out_trade_no_unique\`;`);
    this.addSql(`alter table \`payment\` drop index \`payment_out_refund_no_unique\`;`);
    this.addSql(`alter table \`payment\` drop index \`payment_paid\`;`);
    this.addSql(`alter table \`payment\` drop index \`payment_asking\`;`);
    this.addSql(`alter table \`payment\` drop column \`out_trade_no\`, drop column \`code_url\`, drop column \`code_expires_at\`, drop column \`ask_again_at\`, drop column \`asked\`, drop column \`asked_at\`, drop column \`out_refund_no\`, drop column \`refunded_at\`, drop column \`refund_problem\`, drop column \`refund_payout_id\`, drop column \`proved_account\`, drop column \`account_proved_at\`;`);

    this.addSql(`alter table \`phone_check\` drop column \`asks\`, drop column \`asked_until\`;`);

    this.addSql(`alter table \`portal_account\` drop column \`password_hash\`, drop column \`email\`;`);

    this.addSql(`alter table \`reconciliation_exception\` drop column \`reference\`;`);
  }

}
