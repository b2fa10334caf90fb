import { Migration } from '@mikro-orm/migrations';

export class Migration20261128171014_online_hall extends Migration {

  override name = 'Migration20261128171014_online_hall';

  override up(): void | Promise<void> {
    this.addSql(`create table \`bank_directory_version\` (\`id\` text not null primary key, \`version\` integer not null);`);

    this.addSql(`create table \`password_attempts\` (\`id\` text not null primary key, \`failures\` integer not null, \`locked_until\` datetime null, \`last_at\` datetime not null);`);
    this.addSql(`create index \`password_attempts_last_at_index\` on \`password_attempts\` (\`last_at\`);`);

    this.addSql(`create table \`consent\` (\`id\` text not null primary key, \`account_id\` text not null, \`kind\` text not null, \`version\` text not null, \`given_at\` datetime not null, \`withdrawn_at\` datetime null, \`address\` text not null, \`live_for\` text null, constraint \`consent_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`consent_live_for_unique\` on \`consent\` (\`live_for\`);`);
    this.addSql(`create index \`consent_account_id_given_at_index\` on \`consent\` (\`account_id\`, \`given_at\`);`);

    this.addSql(`create table \`portal_session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`method\` text not null, \`created_at\` datetime not null, \`last_seen_at\` datetime not null, \`expires_at\` datetime not null, \`ended_at\` datetime null, constraint \`portal_session_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`portal_session_token_hash_unique\` on \`portal_session\` (\`token_hash\`);`);
    this.addSql(`create index \`portal_session_expires_at_index\` on \`portal_session\` (\`expires_at\`);`);
    this.addSql(`create index \`portal_session_account_id_ended_at_index\` on \`portal_session\` (\`account_id\`, \`ended_at\`);`);

    this.addSql(`create table \`renewal_guess\` (\`id\` text not null primary key, \`account_id\` text not null, \`day\` text not null, \`wrong\` integer not null, constraint \`renewal_guess_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`renewal_guess_account_id_day_unique\` on \`renewal_guess\` (\`account_id\`, \`day\`);`);

    this.addSql(`create table \`sms_code\` (\`id\` text not null primary key, \`phone_index\` text not null, \`phone\` text not null, \`code\` text null, \`code_hash\` text not null, \`tries\` integer not null, \`issued_at\` datetime not null, \`sent_at\` datetime null, \`expires_at\` datetime not null, \`used_at\` datetime null);`);
    this.addSql(`create index \`sms_code_expires_at_index\` on \`sms_code\` (\`expires_at\`);`);
    this.addSql(`create index \`sms_code_phone_index_issued_at_id_index\` on \`sms_code\` (\`phone_index\`, \`issued_at\`, \`id\`);`);

    this.addSql(`create table \`sms_report\` (\`id\` text not null primary key, \`provider_id\` text not null, \`status\` text not null, \`received_at\` datetime not null, \`applied_at\` datetime null);`);
    this.addSql(`create index \`sms_report_applied_at_received_at_id_index\` on \`sms_report\` (\`applied_at\`, \`received_at\`, \`id\`);`);
    this.addSql(`create unique index \`sms_report_provider_id_status_unique\` on \`sms_report\` (\`provider_id\`, \`status\`);`);

    this.addSql(`create table \`organisation_limit\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`order_limit\` integer not null, \`until\` datetime not null, \`reason\` text not null, \`granted_by\` text not null, \`granted_at\` datetime not null, constraint \`organisation_limit_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action, constraint \`organisation_limit_granted_by_foreign\` foreign key (\`granted_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`organisation_limit_granted_by_index\` on \`organisation_limit\` (\`granted_by\`);`);
    this.addSql(`create index \`organisation_limit_organisation_id_id_index\` on \`organisation_limit\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`phone_link\` (\`id\` text not null primary key, \`application_id\` text not null, \`account_id\` text not null, \`live_for\` text null, \`state\` text not null, \`version\` integer not null, \`token_hash\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`visit_hash\` text null, \`opened_at\` datetime null, \`last_seen_at\` datetime null, \`visit_until\` datetime null, \`ended_at\` datetime null, constraint \`phone_link_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`phone_link_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`phone_link_account_id_index\` on \`phone_link\` (\`account_id\`);`);
    this.addSql(`create unique index \`phone_link_live_for_unique\` on \`phone_link\` (\`live_for\`);`);
    this.addSql(`create unique index \`phone_link_token_hash_unique\` on \`phone_link\` (\`token_hash\`);`);
    this.addSql(`create unique index \`phone_link_visit_hash_unique\` on \`phone_link\` (\`visit_hash\`);`);
    this.addSql(`create index \`phone_link_expiry\` on \`phone_link\` (\`state\`, \`expires_at\`);`);
    this.addSql(`create index \`phone_link_recent\` on \`phone_link\` (\`application_id\`, \`created_at\`);`);

    this.addSql(`create table \`refund_proposal\` (\`id\` text not null primary key, \`payment_id\` text not null, \`open_for\` text null, \`payee_name\` text not null, \`payee_account\` text not null, \`payee_branch_code\` text not null, \`reason\` text not null, \`proposed_by\` text not null, \`proposed_at\` datetime not null, \`state\` text not null, \`decided_by\` text null, \`decided_at\` datetime null, constraint \`refund_proposal_payment_id_foreign\` foreign key (\`payment_id\`) references \`payment\` (\`id\`) on update no action on delete no action, constraint \`refund_proposal_proposed_by_foreign\` foreign key (\`proposed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action, constraint \`refund_proposal_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`refund_proposal_payment_id_index\` on \`refund_proposal\` (\`payment_id\`);`);
    this.addSql(`create unique index \`refund_proposal_open_for_unique\` on \`refund_proposal\` (\`open_for\`);`);

    this.addSql(`create table \`notification\` (\`id\` text not null primary key, \`event_key\` text not null, \`application_id\` text null, \`account_id\` text null, \`kind\` text not null, \`channel\` text not null, \`template\` text not null, \`language\` text not null, \`address\` text not null, \`address_index\` text not null, \`parameters\` text not null, \`state\` text not null, \`version\` integer not null, \`urgent\` integer not null, \`attempts\` integer not null, \`asked\` integer not null, \`due_at\` datetime not null, \`expires_at\` datetime null, \`provider_id\` text null, \`reason\` text null, \`created_at\` datetime not null, \`sent_at\` datetime null, \`ended_at\` datetime null, \`resend_of\` text null, \`resend_slot\` text null, constraint \`notification_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`notification_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`notification_event_key_unique\` on \`notification\` (\`event_key\`);`);
    this.addSql(`create index \`notification_account_id_index\` on \`notification\` (\`account_id\`);`);
    this.addSql(`create unique index \`notification_provider_id_unique\` on \`notification\` (\`provider_id\`);`);
    this.addSql(`create unique index \`notification_resend_slot_unique\` on \`notification\` (\`resend_slot\`);`);
    this.addSql(`create index \`notification_to_phone\` on \`notification\` (\`address_index\`, \`sent_at\`);`);
    this.addSql(`create index \`notification_of_case\` on \`notification\` (\`application_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`notification_due\` on \`notification\` (\`state\`, \`due_at\`, \`id\`);`);

    this.addSql(`create table \`invoice\` (\`id\` text not null primary key, \`application_id\` text not null, \`sequence\` integer not null, \`live_for\` text null, \`replaces\` text null, \`corrections\` integer not null, \`kind\` text not null, \`title\` text not null, \`tax_number\` text not null, \`address\` text not null, \`phone\` text not null, \`bank\` text not null, \`account\` text not null, \`net_fen\` bigint not null, \`tax_fen\` bigint not null, \`total_fen\` bigint not null, \`tax_rate_percent\` integer not null, \`state\` text not null, \`version\` integer not null, \`request_no\` text not null, \`number\` text null, \`links\` json null, \`red_reason\` text null, \`red_request_no\` text null, \`red_sent_at\` datetime null, \`red_number\` text null, \`failure_code\` text null, \`failure_text\` text null, \`asked\` integer not null, \`ask_again_at\` datetime null, \`resends\` integer not null, \`resent_at\` datetime null, \`created_at\` datetime not null, \`sent_at\` datetime null, \`issued_at\` datetime null, \`red_at\` datetime null, constraint \`invoice_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`invoice_live_for_unique\` on \`invoice\` (\`live_for\`);`);
    this.addSql(`create unique index \`invoice_replaces_unique\` on \`invoice\` (\`replaces\`);`);
    this.addSql(`create unique index \`invoice_request_no_unique\` on \`invoice\` (\`request_no\`);`);
    this.addSql(`create unique index \`invoice_number_unique\` on \`invoice\` (\`number\`);`);
    this.addSql(`create unique index \`invoice_red_request_no_unique\` on \`invoice\` (\`red_request_no\`);`);
    this.addSql(`create index \`invoice_state_sent_at_id_index\` on \`invoice\` (\`state\`, \`sent_at\`, \`id\`);`);
    this.addSql(`create index \`invoice_ask_again_at_id_index\` on \`invoice\` (\`ask_again_at\`, \`id\`);`);
    this.addSql(`create unique index \`invoice_application_id_sequence_unique\` on \`invoice\` (\`application_id\`, \`sequence\`);`);

    this.addSql(`create table \`form_draft\` (\`application_id\` text not null primary key, \`content\` text null, \`revision\` integer not null, \`checked_revision\` integer not null, \`saved_at\` datetime not null, constraint \`form_draft_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);

    this.addSql(`create table \`transfer_credit\` (\`id\` text not null primary key, \`entry_id\` text not null, \`application_id\` text null, \`standing\` text not null, \`amount_fen\` bigint not null, \`recorded_at\` datetime not null, constraint \`transfer_credit_entry_id_foreign\` foreign key (\`entry_id\`) references \`statement_entry\` (\`id\`) on update no action on delete no action, constraint \`transfer_credit_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`transfer_credit_entry_id_unique\` on \`transfer_credit\` (\`entry_id\`);`);
    this.addSql(`create index \`transfer_credit_application_id_standing_index\` on \`transfer_credit\` (\`application_id\`, \`standing\`);`);

    this.addSql(`create table \`use_quota\` (\`id\` text not null primary key, \`uses\` json not null, \`version\` integer not null, \`last_at\` datetime not null);`);
    this.addSql(`create index \`use_quota_last_at_index\` on \`use_quota\` (\`last_at\`);`);

    this.addSql(`alter table \`organisation\` add column \`grants_version\` integer not null default 1;`);

    this.addSql(`alter table \`portal_account\` add column \`password_hash\` text null;`);
    this.addSql(`alter table \`portal_account\` add column \`email\` text null;`);

    this.addSql(`alter table \`organisation_grant\` add column \`standing\` text not null default 'CONFIRMED';`);
    this.addSql(`alter table \`organisation_grant\` add column \`confirmed_by_order\` text null;`);
    this.addSql(`alter table \`organisation_grant\` add column \`staff_reason\` text null;`);
    this.addSql(`create index \`organisation_grant_confirmed_by_order_index\` on \`organisation_grant\` (\`confirmed_by_order\`);`);

    this.addSql(`alter table \`application\` add column \`unreachable_since\` datetime null;`);
    this.addSql(`alter table \`application\` add column \`operator_email\` text null;`);
    this.addSql(`alter table \`application\` add column \`invoice_title\` text not null default '';`);
    this.addSql(`alter table \`application\` add column \`invoice_tax_number\` text not null default '';`);
    this.addSql(`alter table \`application\` add column \`invoice_bank\` text not null default '';`);
    this.addSql(`alter table \`application\` add column \`invoice_address\` text null;`);
    this.addSql(`alter table \`application\` add column \`invoice_phone\` text null;`);
    this.addSql(`alter table \`application\` add column \`invoice_account\` text null;`);
    this.addSql(`create index \`application_unreachable_since_index\` on \`application\` (\`unreachable_since\`);`);

    this.addSql(`alter table \`phone_check\` add column \`asks\` integer not null default 0;`);
    this.addSql(`alter table \`phone_check\` add column \`asked_until\` datetime null;`);

    this.addSql(`alter table \`payment\` add column \`out_trade_no\` text null;`);
    this.addSql(`alter table \`payment\` add column \`code_url\` text null;`);
    this.addSql(`alter table \`payment\` add column \`code_expires_at\` datetime null;`);
    this.addSql(`alter table \`payment\` add column \`ask_again_at\` datetime null;`);
    this.addSql(`alter table \`payment\` add column \`asked\` integer not null default 0;`);
    this.addSql(`alter table \`payment\` add column \`asked_at\` datetime null;`);
    this.addSql(`alter table \`payment\` add column \`out_refund_no\` text null;`);
    this.addSql(`alter table \`payment\` add column \`refunded_at\` datetime null;`);
    this.addSql(`alter table \`payment\` add column \`refund_problem\` text null;`);
    this.addSql(`alter table \`payment\` add column \`refund_payout_id\` text null;`);
    this.addSql(`alter table \`payment\` add column \`proved_account\` text null;`);
    this.addSql(`alter table \`payment\` add column \`account_proved_at\` datetime null;`);
    this.addSql(`create unique index \`payment_out_trade_no_unique\` on \`payment\` (\`out_trade_no\`);`);
    this.addSql(`create unique index \`payment_out_refund_no_unique\` on \`payment\` (\`out_refund_no\`);`);
    this.addSql(`create index \`payment_paid\` on \`payment\` (\`channel\`, \`paid_at\`);`);
    this.addSql(`create index \`payment_asking\` on \`payment\` (\`state\`, \`ask_again_at\`, \`id\`);`);

    this.addSql(`alter table \`liveness_session\` add column \`provider_token\` text null;`);
    this.addSql(`alter table \`liveness_session\` add column \`sent_at\` datetime null;`);
    this.addSql(`create index \`liveness_session_open\` on \`liveness_session\` (\`state\`, \`sent_at\`);`);

    this.addSql(`alter table \`reconciliation_exception\` add column \`reference\` text null;`);
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

    this.addSql(`drop index \`application_unreachable_since_index\`;`);
    this.addSql(`alter table \`application\` drop column \`unreachable_since\`;`);
    this.addSql(`alter table \`application\` drop column \`operator_email\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_title\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_tax_number\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_bank\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_address\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_phone\`;`);
    this.addSql(`alter table \`application\` drop column \`invoice_account\`;`);

    this.addSql(`drop index \`liveness_session_open\`;`);
    this.addSql(`alter table \`liveness_session\` drop column \`provider_token\`;`);
    this.addSql(`alter table \`liveness_session\` drop column \`sent_at\`;`);

    this.addSql(`alter table \`organisation\` drop column \`grants_version\`;`);

    this.addSql(`drop index \`organisation_grant_confirmed_by_order_index\`;`);
    this.addSql(`alter table \`organisation_grant\` drop column \`standing\`;`);
    this.addSql(`alter table \`organisation_grant\` drop column \`confirmed_by_order\`;`);
    this.addSql(`alter table \`organisation_grant\` drop column \`staff_reason\`;`);

    this.addSql(`drop index \`payment_out_trade_no_unique\`;`);
    this.addSql(`drop index \`payment_out_refund_no_unique\`;`);
    this.addSql(`drop index \`payment_paid\`;`);
    this.addSql(`drop index \`payment_asking\`;`);
    this.addSql(`alter table \`payment\` drop column \`out_trade_no\`;`);
    this.addSql(`alter table \`payment\` drop column \`code_url\`;`);
    this.addSql(`alter table \`payment\` drop column \`code_expires_at\`;`);
    this.addSql(`alter table \`payment\` drop column \`ask_again_at\`;`);
    this.addSql(`alter table \`payment\` drop column \`asked\`;`);
    this.addSql(`alter table \`payment\` drop column \`asked_at\`;`);
    this.addSql(`alter table \`payment\` drop column \`out_refund_no\`;`);
    this.addSql(`alter table \`payment\` drop column \`refunded_at\`;`);
    this.addSql(`alter table \`payment\` drop column \`refund_problem\`;`);
    this.addSql(`alter table \`payment\` drop column \`refund_payout_id\`;`);
    this.addSql(`alter table \`payment\` drop column \`proved_account\`;`);
    this.addSql(`alter table \`payment\` drop column \`account_proved_at\`;`);

    this.addSql(`alter table \`phone_check\` drop column \`asks\`;`);
    this.addSql(`alter table \`phone_check\` drop column \`asked_until\`;`);

    this.addSql(`alter table \`portal_account\` drop column \`password_hash\`;`);
    this.addSql(`alter table \`portal_account\` drop column \`email\`;`);

    this.addSql(`alter table \`reconciliation_exception\` drop column \`reference\`;`);
  }

}
