import { Migration } from '@mikro-orm/migrations';

export class Migration20261122125230_initial extends Migration {

  override name = 'Migration20261122125230_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_entry\` (\`id\` text not null primary key, \`at\` datetime not null, \`actor_kind\` text not null, \`actor_id\` text not null, \`actor_name\` text not null, \`action\` text not null, \`subject_type\` text not null, \`subject_id\` text not null, \`case_id\` text null, \`details\` json not null, \`seal\` text not null);`);
    this.addSql(`create index \`audit_entry_actor_id_at_id_index\` on \`audit_entry\` (\`actor_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_case_id_at_id_index\` on \`audit_entry\` (\`case_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_at_id_index\` on \`audit_entry\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`bank_branch\` (\`cnaps\` text not null primary key, \`name\` text not null);`);

    this.addSql(`create table \`calendar_day\` (\`day\` text not null primary key, \`kind\` text not null, \`name\` text not null);`);

    this.addSql(`create table \`calendar_year\` (\`year\` integer not null primary key, \`source\` text not null, \`imported_at\` datetime not null);`);

    this.addSql(`create table \`command_receipt\` (\`id\` text not null primary key, \`at\` datetime not null);`);
    this.addSql(`create index \`command_receipt_at_index\` on \`command_receipt\` (\`at\`);`);

    this.addSql(`create table \`job_lease\` (\`name\` text not null primary key, \`fence\` integer not null, \`holder\` text null, \`lease_until\` datetime not null, \`last_slot\` datetime not null, \`started_at\` datetime null, \`finished_at\` datetime null, \`outcome\` text null, \`last_error\` text null);`);

    this.addSql(`create table \`order_number_counter\` (\`day\` text not null primary key, \`last\` integer not null);`);

    this.addSql(`create table \`organisation\` (\`id\` text not null primary key, \`credit_code\` text not null, \`name\` text not null, \`name_normalised\` text not null);`);
    this.addSql(`create unique index \`organisation_credit_code_unique\` on \`organisation\` (\`credit_code\`);`);
    this.addSql(`create index \`organisation_name_normalised_index\` on \`organisation\` (\`name_normalised\`);`);

    this.addSql(`create table \`outbox_event\` (\`id\` text not null primary key, \`name\` text not null, \`payload\` json not null, \`raised_at\` datetime not null);`);
    this.addSql(`create index \`outbox_event_raised_at_index\` on \`outbox_event\` (\`raised_at\`);`);

    this.addSql(`create table \`outbox_delivery\` (\`id\` text not null primary key, \`event_id\` text not null, \`handler\` text not null, \`state\` text not null, \`attempts\` integer not null, \`due_at\` datetime not null, \`last_error\` text null, \`done_at\` datetime null, constraint \`outbox_delivery_event_id_foreign\` foreign key (\`event_id\`) references \`outbox_event\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`outbox_delivery_event_id_index\` on \`outbox_delivery\` (\`event_id\`);`);
    this.addSql(`create index \`outbox_delivery_state_due_at_id_index\` on \`outbox_delivery\` (\`state\`, \`due_at\`, \`id\`);`);
    this.addSql(`create unique index \`outbox_delivery_event_id_handler_unique\` on \`outbox_delivery\` (\`event_id\`, \`handler\`);`);

    this.addSql(`create table \`payout\` (\`id\` text not null primary key, \`purpose\` text not null, \`reference\` text not null, \`request_no\` text not null, \`amount_fen\` bigint not null, \`payee_name\` text not null, \`payee_account\` text not null, \`payee_branch_code\` text not null, \`remark\` text null, \`remark_hash\` text not null, \`state\` text not null, \`version\` integer not null, \`bank_reference\` text null, \`failure_reason\` text null, \`failure_text\` text null, \`asked\` integer not null, \`ask_again_at\` datetime null, \`created_at\` datetime not null, \`sent_at\` datetime null, \`settled_at\` datetime null, \`matched_at\` datetime null, \`returned_at\` datetime null);`);
    this.addSql(`create unique index \`payout_request_no_unique\` on \`payout\` (\`request_no\`);`);
    this.addSql(`create index \`payout_remark_hash_index\` on \`payout\` (\`remark_hash\`);`);
    this.addSql(`create index \`payout_matched_at_state_settled_at_id_index\` on \`payout\` (\`matched_at\`, \`state\`, \`settled_at\`, \`id\`);`);
    this.addSql(`create index \`payout_purpose_reference_index\` on \`payout\` (\`purpose\`, \`reference\`);`);
    this.addSql(`create index \`payout_state_ask_again_at_id_index\` on \`payout\` (\`state\`, \`ask_again_at\`, \`id\`);`);

    this.addSql(`create table \`portal_account\` (\`id\` text not null primary key, \`phone\` text not null, \`phone_index\` text not null, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`portal_account_phone_index_unique\` on \`portal_account\` (\`phone_index\`);`);

    this.addSql(`create table \`organisation_grant\` (\`id\` text not null primary key, \`account_id\` text not null, \`organisation_id\` text not null, \`granted_at\` datetime not null, \`withdrawn_at\` datetime null, constraint \`organisation_grant_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action, constraint \`organisation_grant_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`organisation_grant_organisation_id_index\` on \`organisation_grant\` (\`organisation_id\`);`);
    this.addSql(`create unique index \`organisation_grant_account_id_organisation_id_unique\` on \`organisation_grant\` (\`account_id\`, \`organisation_id\`);`);

    this.addSql(`create table \`project\` (\`id\` text not null primary key, \`code\` text not null, \`name_zh\` text not null, \`name_en\` text not null, \`hall_address\` text not null);`);
    this.addSql(`create unique index \`project_code_unique\` on \`project\` (\`code\`);`);

    this.addSql(`create table \`price\` (\`id\` text not null primary key, \`project_id\` text not null, \`term_years\` integer not null, \`amount_fen\` bigint not null, constraint \`price_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`price_project_id_term_years_unique\` on \`price\` (\`project_id\`, \`term_years\`);`);

    this.addSql(`create table \`certificate\` (\`id\` text not null primary key, \`serial\` text not null, \`project_id\` text not null, \`owner_name\` text not null, \`owner_code\` text not null, \`not_before\` datetime not null, \`not_after\` datetime not null, \`revoked_at\` datetime null, constraint \`certificate_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`certificate_serial_unique\` on \`certificate\` (\`serial\`);`);
    this.addSql(`create index \`certificate_project_id_index\` on \`certificate\` (\`project_id\`);`);
    this.addSql(`create index \`certificate_owner_code_index\` on \`certificate\` (\`owner_code\`);`);

    this.addSql(`create table \`reason_code\` (\`code\` text not null primary key, \`kind\` text not null, \`label_zh\` text not null, \`label_en\` text not null, \`applicant_text_zh\` text not null, \`applicant_text_en\` text not null, \`reopens\` text null, \`position\` integer not null, \`retired_at\` datetime null);`);

    this.addSql(`create table \`setting\` (\`key\` text not null primary key, \`value\` json not null, \`version\` integer not null, \`changed_at\` datetime not null);`);

    this.addSql(`create table \`staff_member\` (\`id\` text not null primary key, \`username\` text not null, \`display_name\` text not null, \`role\` text not null, \`password_hash\` text not null, \`password_expired_at\` datetime null, \`totp_secret\` text null, \`totp_pending_secret\` text null, \`totp_last_step\` integer null, \`failed_attempts\` integer not null, \`locked_until\` datetime null, \`disabled_at\` datetime null, \`created_at\` datetime not null, \`version\` integer not null);`);
    this.addSql(`create unique index \`staff_member_username_unique\` on \`staff_member\` (\`username\`);`);

    this.addSql(`create table \`report_run\` (\`id\` text not null primary key, \`kind\` text not null, \`day\` text not null, \`state\` text not null, \`version\` integer not null, \`rows_estimated\` integer not null, \`rows_written\` integer not null, \`requested_by\` text not null, \`requested_at\` datetime not null, \`finished_at\` datetime null, \`expires_at\` datetime null, \`storage_key\` text null, \`error\` text null, constraint \`report_run_requested_by_foreign\` foreign key (\`requested_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`report_run_requested_by_index\` on \`report_run\` (\`requested_by\`);`);
    this.addSql(`create index \`report_run_state_requested_at_id_index\` on \`report_run\` (\`state\`, \`requested_at\`, \`id\`);`);

    this.addSql(`create table \`application\` (\`id\` text not null primary key, \`order_no\` text not null, \`project_id\` text not null, \`certificate_id\` text not null, \`organisation_id\` text not null, \`account_id\` text not null, \`state\` text not null, \`version\` integer not null, \`round\` integer not null, \`came_from\` text null, \`waiting_until\` datetime null, \`term_years\` integer not null, \`price_fen\` bigint not null, \`organisation_name\` text not null, \`credit_code\` text not null, \`operator_name\` text not null, \`operator_id_number\` text not null, \`operator_id_number_index\` text not null, \`operator_phone\` text not null, \`operator_phone_index\` text not null, \`legal_name\` text not null, \`legal_id_number\` text not null, \`legal_phone\` text not null, \`bank_account_name\` text not null, \`bank_branch_code\` text not null, \`bank_branch_name\` text not null, \`bank_account_number\` text not null, \`bank_account_number_index\` text not null, \`invoice_kind\` text not null, \`form_digest\` text not null, \`form_saved_at\` datetime null, \`flags\` json not null, \`payouts_released\` integer not null default 0, \`live_certificate\` text null, \`live_organisation\` text null, \`claimed_by\` text null, \`lease_until\` datetime null, \`urgent_at\` datetime not null, \`sla_running\` integer not null, \`sla_deadline\` datetime null, \`sla_minutes_left\` integer null, \`created_at\` datetime not null, \`submitted_at\` datetime null, \`state_since\` datetime not null, constraint \`application_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action, constraint \`application_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action, constraint \`application_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action, constraint \`application_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action, constraint \`application_claimed_by_foreign\` foreign key (\`claimed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`application_order_no_unique\` on \`application\` (\`order_no\`);`);
    this.addSql(`create index \`application_project_id_index\` on \`application\` (\`project_id\`);`);
    this.addSql(`create index \`application_certificate_id_index\` on \`application\` (\`certificate_id\`);`);
    this.addSql(`create index \`application_account_id_index\` on \`application\` (\`account_id\`);`);
    this.addSql(`create index \`application_operator_id_number_index_index\` on \`application\` (\`operator_id_number_index\`);`);
    this.addSql(`create index \`application_operator_phone_index_index\` on \`application\` (\`operator_phone_index\`);`);
    this.addSql(`create index \`application_bank_account_number_index_index\` on \`application\` (\`bank_account_number_index\`);`);
    this.addSql(`create unique index \`application_live_certificate_unique\` on \`application\` (\`live_certificate\`);`);
    this.addSql(`create unique index \`application_live_organisation_unique\` on \`application\` (\`live_organisation\`);`);
    this.addSql(`create index \`application_expiry\` on \`application\` (\`state\`, \`waiting_until\`, \`id\`);`);
    this.addSql(`create index \`application_recent\` on \`application\` (\`organisation_id\`, \`created_at\`);`);
    this.addSql(`create index \`application_sla\` on \`application\` (\`sla_running\`, \`sla_deadline\`, \`id\`);`);
    this.addSql(`create index \`application_claims\` on \`application\` (\`claimed_by\`, \`state\`, \`lease_until\`);`);
    this.addSql(`create index \`application_queue\` on \`application\` (\`state\`, \`urgent_at\`, \`sla_deadline\`, \`id\`);`);

    this.addSql(`create table \`sla_warning\` (\`id\` text not null primary key, \`application_id\` text not null, \`segment\` integer not null, \`level\` integer not null, \`raised_at\` datetime not null, \`acknowledged_at\` datetime null, \`acknowledged_by\` text null, constraint \`sla_warning_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`sla_warning_acknowledged_by_foreign\` foreign key (\`acknowledged_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`sla_warning_acknowledged_by_index\` on \`sla_warning\` (\`acknowledged_by\`);`);
    this.addSql(`create index \`sla_warning_acknowledged_at_level_raised_at_id_index\` on \`sla_warning\` (\`acknowledged_at\`, \`level\`, \`raised_at\`, \`id\`);`);
    this.addSql(`create unique index \`sla_warning_application_id_segment_level_unique\` on \`sla_warning\` (\`application_id\`, \`segment\`, \`level\`);`);

    this.addSql(`create table \`sla_segment\` (\`id\` text not null primary key, \`application_id\` text not null, \`position\` integer not null, \`kind\` text not null, \`started_at\` datetime not null, \`because\` text not null, \`deadline\` datetime null, \`minutes_left\` integer not null, constraint \`sla_segment_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`sla_segment_application_id_position_unique\` on \`sla_segment\` (\`application_id\`, \`position\`);`);

    this.addSql(`create table \`review_note\` (\`id\` text not null primary key, \`application_id\` text not null, \`text\` text not null, \`written_by\` text not null, \`written_by_name\` text not null, \`at\` datetime not null, constraint \`review_note_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`review_note_application_id_at_id_index\` on \`review_note\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`reveal\` (\`id\` text not null primary key, \`staff_id\` text not null, \`day\` text not null, \`slot\` integer not null, \`application_id\` text not null, \`field\` text not null, \`reason\` text not null, \`at\` datetime not null, \`until\` datetime not null, constraint \`reveal_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action, constraint \`reveal_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reveal_application_id_index\` on \`reveal\` (\`application_id\`);`);
    this.addSql(`create unique index \`reveal_staff_id_day_slot_unique\` on \`reveal\` (\`staff_id\`, \`day\`, \`slot\`);`);

    this.addSql(`create table \`phone_check\` (\`id\` text not null primary key, \`application_id\` text not null, \`subject\` text not null, \`attempt\` integer not null, \`factors_digest\` text not null, \`result\` text not null, \`contradicted\` text null, \`provider_code\` text null, \`requested_at\` datetime not null, \`answered_at\` datetime null, \`requested_by\` text null, constraint \`phone_check_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`phone_check_application_id_subject_attempt_unique\` on \`phone_check\` (\`application_id\`, \`subject\`, \`attempt\`);`);

    this.addSql(`create table \`payment\` (\`id\` text not null primary key, \`application_id\` text not null, \`live_for\` text null, \`channel\` text not null, \`amount_fen\` bigint not null, \`state\` text not null, \`version\` integer not null, \`channel_reference\` text null, \`created_at\` datetime not null, \`paid_at\` datetime null, \`refund_requested_at\` datetime null, constraint \`payment_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`payment_application_id_index\` on \`payment\` (\`application_id\`);`);
    this.addSql(`create unique index \`payment_live_for_unique\` on \`payment\` (\`live_for\`);`);
    this.addSql(`create unique index \`payment_channel_reference_unique\` on \`payment\` (\`channel_reference\`);`);

    this.addSql(`create table \`liveness_session\` (\`id\` text not null primary key, \`application_id\` text not null, \`attempt\` integer not null, \`state\` text not null, \`version\` integer not null, \`person_digest\` text not null, \`invited_at\` datetime not null, \`expires_at\` datetime not null, \`similarity\` integer null, \`provider_code\` text null, \`finished_at\` datetime null, \`requested_by\` text null, constraint \`liveness_session_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`liveness_session_application_id_attempt_unique\` on \`liveness_session\` (\`application_id\`, \`attempt\`);`);

    this.addSql(`create table \`document\` (\`id\` text not null primary key, \`application_id\` text not null, \`kind\` text not null, \`version_no\` integer not null, \`state\` text not null, \`version\` integer not null, \`sha256\` text not null, \`media_type\` text not null, \`bytes\` integer not null, \`width\` integer not null, \`height\` integer not null, \`storage_key\` text not null, \`form_digest\` text null, \`person_digest\` text null, \`checks\` json not null, \`revision_reason\` text null, \`uploaded_at\` datetime not null, \`superseded_at\` datetime null, constraint \`document_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`document_sha256_index\` on \`document\` (\`sha256\`);`);
    this.addSql(`create unique index \`document_application_id_kind_version_no_unique\` on \`document\` (\`application_id\`, \`kind\`, \`version_no\`);`);

    this.addSql(`create table \`decision\` (\`id\` text not null primary key, \`application_id\` text not null, \`round\` integer not null, \`kind\` text not null, \`status\` text not null, \`open_for\` text null, \`reasons\` json not null, \`applicant_text\` text null, \`internal_note\` text null, \`decided_by\` text not null, \`decided_at\` datetime not null, \`confirmed_by\` text null, \`confirmed_at\` datetime null, constraint \`decision_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`decision_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action, constraint \`decision_confirmed_by_foreign\` foreign key (\`confirmed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`decision_open_for_unique\` on \`decision\` (\`open_for\`);`);
    this.addSql(`create index \`decision_confirmed_by_index\` on \`decision\` (\`confirmed_by\`);`);
    this.addSql(`create index \`decision_decided_by_decided_at_application_id_index\` on \`decision\` (\`decided_by\`, \`decided_at\`, \`application_id\`);`);
    this.addSql(`create index \`decision_application_id_decided_at_id_index\` on \`decision\` (\`application_id\`, \`decided_at\`, \`id\`);`);

    this.addSql(`create table \`checklist_tick\` (\`id\` text not null primary key, \`application_id\` text not null, \`round\` integer not null, \`item\` text not null, \`ticked_by\` text not null, \`ticked_at\` datetime not null, constraint \`checklist_tick_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`checklist_tick_application_id_round_item_unique\` on \`checklist_tick\` (\`application_id\`, \`round\`, \`item\`);`);

    this.addSql(`create table \`call_note\` (\`id\` text not null primary key, \`application_id\` text not null, \`text\` text not null, \`written_by\` text not null, \`written_by_name\` text not null, \`at\` datetime not null, constraint \`call_note_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`call_note_application_id_at_id_index\` on \`call_note\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`bank_verification_attempt\` (\`id\` text not null primary key, \`application_id\` text not null, \`attempt_no\` integer not null, \`live_for\` text null, \`cause\` text not null, \`payout_id\` text not null, \`state\` text not null, \`version\` integer not null, \`told_state\` text null, \`submit_at\` datetime not null, \`counts\` integer not null, \`failure_reason\` text null, \`account_index\` text not null, \`code_tries\` integer not null, \`code_until\` datetime null, \`created_at\` datetime not null, \`ended_at\` datetime null, constraint \`bank_verification_attempt_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`bank_verification_attempt_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`bank_verification_attempt_live_for_unique\` on \`bank_verification_attempt\` (\`live_for\`);`);
    this.addSql(`create unique index \`bank_verification_attempt_cause_unique\` on \`bank_verification_attempt\` (\`cause\`);`);
    this.addSql(`create index \`bank_verification_attempt_payout_id_index\` on \`bank_verification_attempt\` (\`payout_id\`);`);
    this.addSql(`create index \`bank_verification_attempt_state_code_until_id_index\` on \`bank_verification_attempt\` (\`state\`, \`code_until\`, \`id\`);`);
    this.addSql(`create index \`bank_verification_attempt_state_submit_at_id_index\` on \`bank_verification_attempt\` (\`state\`, \`submit_at\`, \`id\`);`);
    this.addSql(`create unique index \`bank_verification_attempt_application_id_attempt_no_unique\` on \`bank_verification_attempt\` (\`application_id\`, \`attempt_no\`);`);

    this.addSql(`create table \`application_transition\` (\`id\` text not null primary key, \`application_id\` text not null, \`event\` text not null, \`from_state\` text not null, \`to_state\` text not null, \`round\` integer not null, \`actor_kind\` text not null, \`actor_id\` text not null, \`actor_name\` text not null, \`reasons\` json not null, \`at\` datetime not null, constraint \`application_transition_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`application_transition_at_event_application_id_index\` on \`application_transition\` (\`at\`, \`event\`, \`application_id\`);`);
    this.addSql(`create index \`application_transition_application_id_at_id_index\` on \`application_transition\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`staff_session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`staff_id\` text not null, \`created_at\` datetime not null, \`last_seen_at\` datetime not null, \`expires_at\` datetime not null, \`ended_at\` datetime null, constraint \`staff_session_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`staff_session_token_hash_unique\` on \`staff_session\` (\`token_hash\`);`);
    this.addSql(`create index \`staff_session_staff_id_ended_at_index\` on \`staff_session\` (\`staff_id\`, \`ended_at\`);`);

    this.addSql(`create table \`statement\` (\`id\` text not null primary key, \`statement_no\` text not null, \`account\` text not null, \`from_at\` datetime not null, \`to_at\` datetime not null, \`opening_fen\` bigint not null, \`closing_fen\` bigint not null, \`entry_count\` integer not null, \`content_hash\` text not null, \`storage_key\` text not null, \`imported_by\` text not null, \`imported_at\` datetime not null);`);
    this.addSql(`create unique index \`statement_content_hash_unique\` on \`statement\` (\`content_hash\`);`);
    this.addSql(`create unique index \`statement_account_from_at_unique\` on \`statement\` (\`account\`, \`from_at\`);`);
    this.addSql(`create unique index \`statement_account_statement_no_unique\` on \`statement\` (\`account\`, \`statement_no\`);`);

    this.addSql(`create table \`statement_entry\` (\`id\` text not null primary key, \`account\` text not null, \`bank_reference\` text not null, \`direction\` text not null, \`amount_fen\` bigint not null, \`reversal\` integer not null, \`booked_at\` datetime not null, \`request_no\` text null, \`counterparty_name\` text not null, \`counterparty_account\` text not null, \`remark\` text not null, \`remark_hash\` text not null, \`return_reason\` text null, \`statement_id\` text null, \`outcome\` text not null, \`payout_id\` text null, constraint \`statement_entry_statement_id_foreign\` foreign key (\`statement_id\`) references \`statement\` (\`id\`) on update no action on delete no action, constraint \`statement_entry_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`statement_entry_request_no_index\` on \`statement_entry\` (\`request_no\`);`);
    this.addSql(`create index \`statement_entry_statement_id_index\` on \`statement_entry\` (\`statement_id\`);`);
    this.addSql(`create index \`statement_entry_payout_id_index\` on \`statement_entry\` (\`payout_id\`);`);
    this.addSql(`create index \`statement_entry_outcome_booked_at_id_index\` on \`statement_entry\` (\`outcome\`, \`booked_at\`, \`id\`);`);
    this.addSql(`create unique index \`statement_entry_account_bank_reference_unique\` on \`statement_entry\` (\`account\`, \`bank_reference\`);`);

    this.addSql(`create table \`reconciliation_exception\` (\`id\` text not null primary key, \`kind\` text not null, \`dedupe_key\` text not null, \`payout_id\` text null, \`entry_id\` text null, \`opened_at\` datetime not null, \`resolved_at\` datetime null, \`resolved_by\` text null, \`resolution\` text null, \`version\` integer not null, constraint \`reconciliation_exception_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action, constraint \`reconciliation_exception_entry_id_foreign\` foreign key (\`entry_id\`) references \`statement_entry\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`reconciliation_exception_dedupe_key_unique\` on \`reconciliation_exception\` (\`dedupe_key\`);`);
    this.addSql(`create index \`reconciliation_exception_payout_id_index\` on \`reconciliation_exception\` (\`payout_id\`);`);
    this.addSql(`create index \`reconciliation_exception_entry_id_index\` on \`reconciliation_exception\` (\`entry_id\`);`);
    this.addSql(`create index \`reconciliation_exception_resolved_at_opened_at_id_index\` on \`reconciliation_exception\` (\`resolved_at\`, \`opened_at\`, \`id\`);`);

    this.addSql(`create table \`urgency_grant\` (\`id\` text not null primary key, \`application_id\` text not null, \`granted_by\` text not null, \`day\` text not null, \`slot\` integer not null, \`opens_at\` datetime not null, \`at\` datetime not null, constraint \`urgency_grant_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action, constraint \`urgency_grant_granted_by_foreign\` foreign key (\`granted_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`urgency_grant_application_id_index\` on \`urgency_grant\` (\`application_id\`);`);
    this.addSql(`create unique index \`urgency_grant_granted_by_day_slot_unique\` on \`urgency_grant\` (\`granted_by\`, \`day\`, \`slot\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`audit_entry\`;`);
    this.addSql(`drop table if exists \`bank_branch\`;`);
    this.addSql(`drop table if exists \`calendar_day\`;`);
    this.addSql(`drop table if exists \`calendar_year\`;`);
    this.addSql(`drop table if exists \`command_receipt\`;`);
    this.addSql(`drop table if exists \`job_lease\`;`);
    this.addSql(`drop table if exists \`order_number_counter\`;`);
    this.addSql(`drop table if exists \`organisation\`;`);
    this.addSql(`drop table if exists \`outbox_event\`;`);
    this.addSql(`drop table if exists \`outbox_delivery\`;`);
    this.addSql(`drop table if exists \`payout\`;`);
    this.addSql(`drop table if exists \`portal_account\`;`);
    this.addSql(`drop table if exists \`organisation_grant\`;`);
    this.addSql(`drop table if exists \`project\`;`);
    this.addSql(`drop table if exists \`price\`;`);
    this.addSql(`drop table if exists \`certificate\`;`);
    this.addSql(`drop table if exists \`reason_code\`;`);
    this.addSql(`drop table if exists \`setting\`;`);
    this.addSql(`drop table if exists \`staff_member\`;`);
    this.addSql(`drop table if exists \`report_run\`;`);
    this.addSql(`drop table if exists \`application\`;`);
    this.addSql(`drop table if exists \`sla_warning\`;`);
    this.addSql(`drop table if exists \`sla_segment\`;`);
    this.addSql(`drop table if exists \`review_note\`;`);
    this.addSql(`drop table if exists \`reveal\`;`);
    this.addSql(`drop table if exists \`phone_check\`;`);
    this.addSql(`drop table if exists \`payment\`;`);
    this.addSql(`drop table if exists \`liveness_session\`;`);
    this.addSql(`drop table if exists \`document\`;`);
    this.addSql(`drop table if exists \`decision\`;`);
    this.addSql(`drop table if exists \`checklist_tick\`;`);
    this.addSql(`drop table if exists \`call_note\`;`);
    this.addSql(`drop table if exists \`bank_verification_attempt\`;`);
    this.addSql(`drop table if exists \`application_transition\`;`);
    this.addSql(`drop table if exists \`staff_session\`;`);
    this.addSql(`drop table if exists \`statement\`;`);
    this.addSql(`drop table if exists \`statement_entry\`;`);
    this.addSql(`drop table if exists \`reconciliation_exception\`;`);
    this.addSql(`drop table if exists \`urgency_grant\`;`);
  }

}
