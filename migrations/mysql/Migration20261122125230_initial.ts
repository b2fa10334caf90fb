import { Migration } from '@mikro-orm/migrations';

export class Migration20261122125230_initial extends Migration {

  override name = 'Migration20261122125230_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_entry\` (\`id\` varchar(36) not null, \`at\` datetime(3) not null, \`actor_kind\` varchar(16) not null, \`actor_id\` varchar(64) not null, \`actor_name\` varchar(100) not null, \`action\` varchar(64) not null, \`subject_type\` varchar(40) not null, \`subject_id\` varchar(64) not null, \`case_id\` varchar(36) null, \`details\` json not null, \`seal\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_actor_id_at_id_index\` (\`actor_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_case_id_at_id_index\` (\`case_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_at_id_index\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`bank_branch\` (\`cnaps\` varchar(12) not null, \`name\` varchar(120) not null, primary key (\`cnaps\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`calendar_day\` (\`day\` varchar(10) not null, \`kind\` varchar(8) not null, \`name\` varchar(64) not null, primary key (\`day\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`calendar_year\` (\`year\` int unsigned not null, \`source\` varchar(200) not null, \`imported_at\` datetime(3) not null, primary key (\`year\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`command_receipt\` (\`id\` varchar(36) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`command_receipt\` add index \`command_receipt_at_index\` (\`at\`);`);

    this.addSql(`create table \`job_lease\` (\`name\` varchar(64) not null, \`fence\` int not null, \`holder\` varchar(64) null, \`lease_until\` datetime(3) not null, \`last_slot\` datetime(3) not null, \`started_at\` datetime(3) null, \`finished_at\` datetime(3) null, \`outcome\` varchar(16) null, \`last_error\` varchar(500) null, primary key (\`name\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`order_number_counter\` (\`day\` varchar(10) not null, \`last\` int not null, primary key (\`day\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`organisation\` (\`id\` varchar(36) not null, \`credit_code\` varchar(18) not null, \`name\` varchar(200) not null, \`name_normalised\` varchar(200) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`organisation\` add unique \`organisation_credit_code_unique\` (\`credit_code\`);`);
    this.addSql(`alter table \`organisation\` add index \`organisation_name_normalised_index\` (\`name_normalised\`);`);

    this.addSql(`create table \`outbox_event\` (\`id\` varchar(36) not null, \`name\` varchar(100) not null, \`payload\` json not null, \`raised_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`outbox_event\` add index \`outbox_event_raised_at_index\` (\`raised_at\`);`);

    this.addSql(`create table \`outbox_delivery\` (\`id\` varchar(36) not null, \`event_id\` varchar(36) not null, \`handler\` varchar(100) not null, \`state\` varchar(16) not null, \`attempts\` int not null, \`due_at\` datetime(3) not null, \`last_error\` varchar(500) null, \`done_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`outbox_delivery\` add index \`outbox_delivery_event_id_index\` (\`event_id\`);`);
    this.addSql(`alter table \`outbox_delivery\` add index \`outbox_delivery_state_due_at_id_index\` (\`state\`, \`due_at\`, \`id\`);`);
    this.addSql(`alter table \`outbox_delivery\` add unique \`outbox_delivery_event_id_handler_unique\` (\`event_id\`, \`handler\`);`);

    this.addSql(`create table \`payout\` (\`id\` varchar(36) not null, \`purpose\` varchar(40) not null, \`reference\` varchar(36) not null, \`request_no\` varchar(32) not null, \`amount_fen\` bigint not null, \`payee_name\` varchar(1200) not null, \`payee_account\` varchar(255) not null, \`payee_branch_code\` varchar(12) not null, \`remark\` varchar(255) null, \`remark_hash\` varchar(64) not null, \`state\` varchar(16) not null, \`version\` int not null, \`bank_reference\` varchar(64) null, \`failure_reason\` varchar(32) null, \`failure_text\` varchar(200) null, \`asked\` int not null, \`ask_again_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`sent_at\` datetime(3) null, \`settled_at\` datetime(3) null, \`matched_at\` datetime(3) null, \`returned_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`payout\` add unique \`payout_request_no_unique\` (\`request_no\`);`);
    this.addSql(`alter table \`payout\` add index \`payout_remark_hash_index\` (\`remark_hash\`);`);
    this.addSql(`alter table \`payout\` add index \`payout_matched_at_state_settled_at_id_index\` (\`matched_at\`, \`state\`, \`settled_at\`, \`id\`);`);
    this.addSql(`alter table \`payout\` add index \`payout_purpose_reference_index\` (\`purpose\`, \`reference\`);`);
    this.addSql(`alter table \`payout\` add index \`payout_state_ask_again_at_id_index\` (\`state\`, \`ask_again_at\`, \`id\`);`);

    this.addSql(`create table \`portal_account\` (\`id\` varchar(36) not null, \`phone\` varchar(255) not null, \`phone_index\` varchar(64) not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`portal_account\` add unique \`portal_account_phone_index_unique\` (\`phone_index\`);`);

    this.addSql(`create table \`organisation_grant\` (\`id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`granted_at\` datetime(3) not null, \`withdrawn_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`organisation_grant\` add index \`organisation_grant_organisation_id_index\` (\`organisation_id\`);`);
    this.addSql(`alter table \`organisation_grant\` add unique \`organisation_grant_account_id_organisation_id_unique\` (\`account_id\`, \`organisation_id\`);`);

    this.addSql(`create table \`project\` (\`id\` varchar(36) not null, \`code\` varchar(32) not null, \`name_zh\` varchar(64) not null, \`name_en\` varchar(64) not null, \`hall_address\` varchar(200) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`project\` add unique \`project_code_unique\` (\`code\`);`);

    this.addSql(`create table \`price\` (\`id\` varchar(36) not null, \`project_id\` varchar(36) not null, \`term_years\` int not null, \`amount_fen\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`price\` add unique \`price_project_id_term_years_unique\` (\`project_id\`, \`term_years\`);`);

    this.addSql(`create table \`certificate\` (\`id\` varchar(36) not null, \`serial\` varchar(40) not null, \`project_id\` varchar(36) not null, \`owner_name\` varchar(200) not null, \`owner_code\` varchar(18) not null, \`not_before\` datetime(3) not null, \`not_after\` datetime(3) not null, \`revoked_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`certificate\` add unique \`certificate_serial_unique\` (\`serial\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_project_id_index\` (\`project_id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_owner_code_index\` (\`owner_code\`);`);

    this.addSql(`create table \`reason_code\` (\`code\` varchar(40) not null, \`kind\` varchar(16) not null, \`label_zh\` varchar(64) not null, \`label_en\` varchar(100) not null, \`applicant_text_zh\` varchar(500) not null, \`applicant_text_en\` varchar(500) not null, \`reopens\` varchar(32) null, \`position\` int not null, \`retired_at\` datetime(3) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`setting\` (\`key\` varchar(64) not null, \`value\` json not null, \`version\` int not null, \`changed_at\` datetime(3) not null, primary key (\`key\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`staff_member\` (\`id\` varchar(36) not null, \`username\` varchar(64) not null, \`display_name\` varchar(64) not null, \`role\` varchar(20) not null, \`password_hash\` varchar(255) not null, \`password_expired_at\` datetime(3) null, \`totp_secret\` varchar(500) null, \`totp_pending_secret\` varchar(500) null, \`totp_last_step\` int null, \`failed_attempts\` int not null, \`locked_until\` datetime(3) null, \`disabled_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`version\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`staff_member\` add unique \`staff_member_username_unique\` (\`username\`);`);

    this.addSql(`create table \`report_run\` (\`id\` varchar(36) not null, \`kind\` varchar(24) not null, \`day\` varchar(10) not null, \`state\` varchar(12) not null, \`version\` int not null, \`rows_estimated\` int not null, \`rows_written\` int not null, \`requested_by\` varchar(36) not null, \`requested_at\` datetime(3) not null, \`finished_at\` datetime(3) null, \`expires_at\` datetime(3) null, \`storage_key\` varchar(100) null, \`error\` varchar(500) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`report_run\` add index \`report_run_requested_by_index\` (\`requested_by\`);`);
    this.addSql(`alter table \`report_run\` add index \`report_run_state_requested_at_id_index\` (\`state\`, \`requested_at\`, \`id\`);`);

    this.addSql(`create table \`application\` (\`id\` varchar(36) not null, \`order_no\` varchar(20) not null, \`project_id\` varchar(36) not null, \`certificate_id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`state\` varchar(32) not null, \`version\` int not null, \`round\` int not null, \`came_from\` varchar(32) null, \`waiting_until\` datetime(3) null, \`term_years\` int not null, \`price_fen\` bigint not null, \`organisation_name\` varchar(200) not null, \`credit_code\` varchar(18) not null, \`operator_name\` varchar(255) not null, \`operator_id_number\` varchar(255) not null, \`operator_id_number_index\` varchar(64) not null, \`operator_phone\` varchar(255) not null, \`operator_phone_index\` varchar(64) not null, \`legal_name\` varchar(255) not null, \`legal_id_number\` varchar(255) not null, \`legal_phone\` varchar(255) not null, \`bank_account_name\` varchar(200) not null, \`bank_branch_code\` varchar(12) not null, \`bank_branch_name\` varchar(120) not null, \`bank_account_number\` varchar(255) not null, \`bank_account_number_index\` varchar(64) not null, \`invoice_kind\` varchar(10) not null, \`form_digest\` varchar(64) not null, \`form_saved_at\` datetime(3) null, \`flags\` json not null, \`payouts_released\` int not null default 0, \`live_certificate\` varchar(36) null, \`live_organisation\` varchar(40) null, \`claimed_by\` varchar(36) null, \`lease_until\` datetime(3) null, \`urgent_at\` datetime(3) not null, \`sla_running\` tinyint(1) not null, \`sla_deadline\` datetime(3) null, \`sla_minutes_left\` int null, \`created_at\` datetime(3) not null, \`submitted_at\` datetime(3) null, \`state_since\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`application\` add unique \`application_order_no_unique\` (\`order_no\`);`);
    this.addSql(`alter table \`application\` add index \`application_project_id_index\` (\`project_id\`);`);
    this.addSql(`alter table \`application\` add index \`application_certificate_id_index\` (\`certificate_id\`);`);
    this.addSql(`alter table \`application\` add index \`application_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`application\` add index \`application_operator_id_number_index_index\` (\`operator_id_number_index\`);`);
    this.addSql(`alter table \`application\` add index \`application_operator_phone_index_index\` (\`operator_phone_index\`);`);
    this.addSql(`alter table \`application\` add index \`application_bank_account_number_index_index\` (\`bank_account_number_index\`);`);
    this.addSql(`alter table \`application\` add unique \`application_live_certificate_unique\` (\`live_certificate\`);`);
    this.addSql(`alter table \`application\` add unique \`application_live_organisation_unique\` (\`live_organisation\`);`);
    this.addSql(`alter table \`application\` add index \`application_expiry\` (\`state\`, \`waiting_until\`, \`id\`);`);
    this.addSql(`alter table \`application\` add index \`application_recent\` (\`organisation_id\`, \`created_at\`);`);
    this.addSql(`alter table \`application\` add index \`application_sla\` (\`sla_running\`, \`sla_deadline\`, \`id\`);`);
    this.addSql(`alter table \`application\` add index \`application_claims\` (\`claimed_by\`, \`state\`, \`lease_until\`);`);
    this.addSql(`alter table \`application\` add index \`application_queue\` (\`state\`, \`urgent_at\`, \`sla_deadline\`, \`id\`);`);

    this.addSql(`create table \`sla_warning\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`segment\` int not null, \`level\` int not null, \`raised_at\` datetime(3) not null, \`acknowledged_at\` datetime(3) null, \`acknowledged_by\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sla_warning\` add index \`sla_warning_acknowledged_by_index\` (\`acknowledged_by\`);`);
    this.addSql(`alter table \`sla_warning\` add index \`sla_warning_acknowledged_at_level_raised_at_id_index\` (\`acknowledged_at\`, \`level\`, \`raised_at\`, \`id\`);`);
    this.addSql(`alter table \`sla_warning\` add unique \`sla_warning_application_id_segment_level_unique\` (\`application_id\`, \`segment\`, \`level\`);`);

    this.addSql(`create table \`sla_segment\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`position\` int not null, \`kind\` varchar(8) not null, \`started_at\` datetime(3) not null, \`because\` varchar(24) not null, \`deadline\` datetime(3) null, \`minutes_left\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sla_segment\` add unique \`sla_segment_application_id_position_unique\` (\`application_id\`, \`position\`);`);

    this.addSql(`create table \`review_note\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`text\` varchar(1000) not null, \`written_by\` varchar(36) not null, \`written_by_name\` varchar(64) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`review_note\` add index \`review_note_application_id_at_id_index\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`reveal\` (\`id\` varchar(36) not null, \`staff_id\` varchar(36) not null, \`day\` varchar(10) not null, \`slot\` int not null, \`application_id\` varchar(36) not null, \`field\` varchar(32) not null, \`reason\` varchar(40) not null, \`at\` datetime(3) not null, \`until\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`reveal\` add index \`reveal_application_id_index\` (\`application_id\`);`);
    this.addSql(`alter table \`reveal\` add unique \`reveal_staff_id_day_slot_unique\` (\`staff_id\`, \`day\`, \`slot\`);`);

    this.addSql(`create table \`phone_check\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`subject\` varchar(16) not null, \`attempt\` int not null, \`factors_digest\` varchar(64) not null, \`result\` varchar(16) not null, \`contradicted\` varchar(16) null, \`provider_code\` varchar(16) null, \`requested_at\` datetime(3) not null, \`answered_at\` datetime(3) null, \`requested_by\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`phone_check\` add unique \`phone_check_application_id_subject_attempt_unique\` (\`application_id\`, \`subject\`, \`attempt\`);`);

    this.addSql(`create table \`payment\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`live_for\` varchar(36) null, \`channel\` varchar(16) not null, \`amount_fen\` bigint not null, \`state\` varchar(20) not null, \`version\` int not null, \`channel_reference\` varchar(64) null, \`created_at\` datetime(3) not null, \`paid_at\` datetime(3) null, \`refund_requested_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`payment\` add index \`payment_application_id_index\` (\`application_id\`);`);
    this.addSql(`alter table \`payment\` add unique \`payment_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`payment\` add unique \`payment_channel_reference_unique\` (\`channel_reference\`);`);

    this.addSql(`create table \`liveness_session\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`attempt\` int not null, \`state\` varchar(16) not null, \`version\` int not null, \`person_digest\` varchar(64) not null, \`invited_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`similarity\` int null, \`provider_code\` varchar(16) null, \`finished_at\` datetime(3) null, \`requested_by\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`liveness_session\` add unique \`liveness_session_application_id_attempt_unique\` (\`application_id\`, \`attempt\`);`);

    this.addSql(`create table \`document\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`kind\` varchar(24) not null, \`version_no\` int not null, \`state\` varchar(16) not null, \`version\` int not null, \`sha256\` varchar(64) not null, \`media_type\` varchar(40) not null, \`bytes\` int not null, \`width\` int not null, \`height\` int not null, \`storage_key\` varchar(100) not null, \`form_digest\` varchar(64) null, \`person_digest\` varchar(64) null, \`checks\` json not null, \`revision_reason\` varchar(40) null, \`uploaded_at\` datetime(3) not null, \`superseded_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`document\` add index \`document_sha256_index\` (\`sha256\`);`);
    this.addSql(`alter table \`document\` add unique \`document_application_id_kind_version_no_unique\` (\`application_id\`, \`kind\`, \`version_no\`);`);

    this.addSql(`create table \`decision\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`round\` int not null, \`kind\` varchar(12) not null, \`status\` varchar(12) not null, \`open_for\` varchar(36) null, \`reasons\` json not null, \`applicant_text\` varchar(1000) null, \`internal_note\` varchar(1000) null, \`decided_by\` varchar(36) not null, \`decided_at\` datetime(3) not null, \`confirmed_by\` varchar(36) null, \`confirmed_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`decision\` add unique \`decision_open_for_unique\` (\`open_for\`);`);
    this.addSql(`alter table \`decision\` add index \`decision_confirmed_by_index\` (\`confirmed_by\`);`);
    this.addSql(`alter table \`decision\` add index \`decision_decided_by_decided_at_application_id_index\` (\`decided_by\`, \`decided_at\`, \`application_id\`);`);
    this.addSql(`alter table \`decision\` add index \`decision_application_id_decided_at_id_index\` (\`application_id\`, \`decided_at\`, \`id\`);`);

    this.addSql(`create table \`checklist_tick\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`round\` int not null, \`item\` varchar(32) not null, \`ticked_by\` varchar(36) not null, \`ticked_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`checklist_tick\` add unique \`checklist_tick_application_id_round_item_unique\` (\`application_id\`, \`round\`, \`item\`);`);

    this.addSql(`create table \`call_note\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`text\` varchar(1000) not null, \`written_by\` varchar(36) not null, \`written_by_name\` varchar(64) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`call_note\` add index \`call_note_application_id_at_id_index\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`bank_verification_attempt\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`attempt_no\` int not null, \`live_for\` varchar(36) null, \`cause\` varchar(36) not null, \`payout_id\` varchar(36) not null, \`state\` varchar(20) not null, \`version\` int not null, \`told_state\` varchar(20) null, \`submit_at\` datetime(3) not null, \`counts\` tinyint(1) not null, \`failure_reason\` varchar(32) null, \`account_index\` varchar(64) not null, \`code_tries\` int not null, \`code_until\` datetime(3) null, \`created_at\` datetime(3) not null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`bank_verification_attempt\` add unique \`bank_verification_attempt_live_for_unique\` (\`live_for\`);`);
    this.addSql(`alter table \`bank_verification_attempt\` add unique \`bank_verification_attempt_cause_unique\` (\`cause\`);`);
    this.addSql(`alter table \`bank_verification_attempt\` add index \`bank_verification_attempt_payout_id_index\` (\`payout_id\`);`);
    this.addSql(`alter table \`bank_verification_attempt\` add index \`bank_verification_attempt_state_code_until_id_index\` (\`state\`, \`code_until\`, \`id\`);`);
    this.addSql(`alter table \`bank_verification_attempt\` add index \`bank_verification_attempt_state_submit_at_id_index\` (\`state\`, \`submit_at\`, \`id\`);`);
    this.addSql(`alter table \`bank_verification_attempt\` add unique \`bank_verification_attempt_application_id_attempt_no_unique\` (\`application_id\`, \`attempt_no\`);`);

    this.addSql(`create table \`application_transition\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`event\` varchar(24) not null, \`from_state\` varchar(32) not null, \`to_state\` varchar(32) not null, \`round\` int not null, \`actor_kind\` varchar(16) not null, \`actor_id\` varchar(64) not null, \`actor_name\` varchar(100) not null, \`reasons\` json not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`application_transition\` add index \`application_transition_at_event_application_id_index\` (\`at\`, \`event\`, \`application_id\`);`);
    this.addSql(`alter table \`application_transition\` add index \`application_transition_application_id_at_id_index\` (\`application_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`staff_session\` (\`id\` varchar(36) not null, \`token_hash\` varchar(64) not null, \`staff_id\` varchar(36) not null, \`created_at\` datetime(3) not null, \`last_seen_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`staff_session\` add unique \`staff_session_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`staff_session\` add index \`staff_session_staff_id_ended_at_index\` (\`staff_id\`, \`ended_at\`);`);

    this.addSql(`create table \`statement\` (\`id\` varchar(36) not null, \`statement_no\` varchar(64) not null, \`account\` varchar(40) not null, \`from_at\` datetime(3) not null, \`to_at\` datetime(3) not null, \`opening_fen\` bigint not null, \`closing_fen\` bigint not null, \`entry_count\` int not null, \`content_hash\` varchar(64) not null, \`storage_key\` varchar(100) not null, \`imported_by\` varchar(100) not null, \`imported_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`statement\` add unique \`statement_content_hash_unique\` (\`content_hash\`);`);
    this.addSql(`alter table \`statement\` add unique \`statement_account_from_at_unique\` (\`account\`, \`from_at\`);`);
    this.addSql(`alter table \`statement\` add unique \`statement_account_statement_no_unique\` (\`account\`, \`statement_no\`);`);

    this.addSql(`create table \`statement_entry\` (\`id\` varchar(36) not null, \`account\` varchar(40) not null, \`bank_reference\` varchar(64) not null, \`direction\` varchar(8) not null, \`amount_fen\` bigint not null, \`reversal\` tinyint(1) not null, \`booked_at\` datetime(3) not null, \`request_no\` varchar(35) null, \`counterparty_name\` varchar(1200) not null, \`counterparty_account\` varchar(255) not null, \`remark\` varchar(2400) not null, \`remark_hash\` varchar(64) not null, \`return_reason\` varchar(32) null, \`statement_id\` varchar(36) null, \`outcome\` varchar(16) not null, \`payout_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`statement_entry\` add index \`statement_entry_request_no_index\` (\`request_no\`);`);
    this.addSql(`alter table \`statement_entry\` add index \`statement_entry_statement_id_index\` (\`statement_id\`);`);
    this.addSql(`alter table \`statement_entry\` add index \`statement_entry_payout_id_index\` (\`payout_id\`);`);
    this.addSql(`alter table \`statement_entry\` add index \`statement_entry_outcome_booked_at_id_index\` (\`outcome\`, \`booked_at\`, \`id\`);`);
    this.addSql(`alter table \`statement_entry\` add unique \`statement_entry_account_bank_reference_unique\` (\`account\`, \`bank_reference\`);`);

    this.addSql(`create table \`reconciliation_exception\` (\`id\` varchar(36) not null, \`kind\` varchar(24) not null, \`dedupe_key\` varchar(120) not null, \`payout_id\` varchar(36) null, \`entry_id\` varchar(36) null, \`opened_at\` datetime(3) not null, \`resolved_at\` datetime(3) null, \`resolved_by\` varchar(100) null, \`resolution\` varchar(500) null, \`version\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`reconciliation_exception\` add unique \`reconciliation_exception_dedupe_key_unique\` (\`dedupe_key\`);`);
    this.addSql(`alter table \`reconciliation_exception\` add index \`reconciliation_exception_payout_id_index\` (\`payout_id\`);`);
    this.addSql(`alter table \`reconciliation_exception\` add index \`reconciliation_exception_entry_id_index\` (\`entry_id\`);`);
    this.addSql(`alter table \`reconciliation_exception\` add index \`reconciliation_exception_resolved_at_opened_at_id_index\` (\`resolved_at\`, \`opened_at\`, \`id\`);`);

    this.addSql(`create table \`urgency_grant\` (\`id\` varchar(36) not null, \`application_id\` varchar(36) not null, \`granted_by\` varchar(36) not null, \`day\` varchar(10) not null, \`slot\` int not null, \`opens_at\` datetime(3) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`urgency_grant\` add index \`urgency_grant_application_id_index\` (\`application_id\`);`);
    this.addSql(`alter table \`urgency_grant\` add unique \`urgency_grant_granted_by_day_slot_unique\` (\`granted_by\`, \`day\`, \`slot\`);`);

    this.addSql(`alter table \`outbox_delivery\` add constraint \`outbox_delivery_event_id_foreign\` foreign key (\`event_id\`) references \`outbox_event\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`organisation_grant\` add constraint \`organisation_grant_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`organisation_grant\` add constraint \`organisation_grant_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`price\` add constraint \`price_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`certificate\` add constraint \`certificate_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`report_run\` add constraint \`report_run_requested_by_foreign\` foreign key (\`requested_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`application\` add constraint \`application_project_id_foreign\` foreign key (\`project_id\`) references \`project\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`application\` add constraint \`application_certificate_id_foreign\` foreign key (\`certificate_id\`) references \`certificate\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`application\` add constraint \`application_organisation_id_foreign\` foreign key (\`organisation_id\`) references \`organisation\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`application\` add constraint \`application_account_id_foreign\` foreign key (\`account_id\`) references \`portal_account\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`application\` add constraint \`application_claimed_by_foreign\` foreign key (\`claimed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`sla_warning\` add constraint \`sla_warning_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sla_warning\` add constraint \`sla_warning_acknowledged_by_foreign\` foreign key (\`acknowledged_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`sla_segment\` add constraint \`sla_segment_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`review_note\` add constraint \`review_note_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`reveal\` add constraint \`reveal_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`reveal\` add constraint \`reveal_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`phone_check\` add constraint \`phone_check_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`payment\` add constraint \`payment_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`liveness_session\` add constraint \`liveness_session_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`document\` add constraint \`document_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`decision\` add constraint \`decision_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`decision\` add constraint \`decision_decided_by_foreign\` foreign key (\`decided_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`decision\` add constraint \`decision_confirmed_by_foreign\` foreign key (\`confirmed_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`checklist_tick\` add constraint \`checklist_tick_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`call_note\` add constraint \`call_note_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`bank_verification_attempt\` add constraint \`bank_verification_attempt_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`bank_verification_attempt\` add constraint \`bank_verification_attempt_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`application_transition\` add constraint \`application_transition_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`staff_session\` add constraint \`staff_session_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`statement_entry\` add constraint \`statement_entry_statement_id_foreign\` foreign key (\`statement_id\`) references \`statement\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`statement_entry\` add constraint \`statement_entry_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`reconciliation_exception\` add constraint \`reconciliation_exception_payout_id_foreign\` foreign key (\`payout_id\`) references \`payout\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`reconciliation_exception\` add constraint \`reconciliation_exception_entry_id_foreign\` foreign key (\`entry_id\`) references \`statement_entry\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`urgency_grant\` add constraint \`urgency_grant_application_id_foreign\` foreign key (\`application_id\`) references \`application\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`urgency_grant\` add constraint \`urgency_grant_granted_by_foreign\` foreign key (\`granted_by\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`organisation_grant\` drop foreign key \`organisation_grant_organisation_id_foreign\`;`);
    this.addSql(`alter table \`application\` drop foreign key \`application_organisation_id_foreign\`;`);
    this.addSql(`alter table \`outbox_delivery\` drop foreign key \`outbox_delivery_event_id_foreign\`;`);
    this.addSql(`alter table \`bank_verification_attempt\` drop foreign key \`bank_verification_attempt_payout_id_foreign\`;`);
    this.addSql(`alter table \`statement_entry\` drop foreign key \`statement_entry_payout_id_foreign\`;`);
    this.addSql(`alter table \`reconciliation_exception\` drop foreign key \`reconciliation_exception_payout_id_foreign\`;`);
    this.addSql(`alter table \`organisation_grant\` drop foreign key \`organisation_grant_account_id_foreign\`;`);
    this.addSql(`alter table \`application\` drop foreign key \`application_account_id_foreign\`;`);
    this.addSql(`alter table \`price\` drop foreign key \`price_project_id_foreign\`;`);
    this.addSql(`alter table \`certificate\` drop foreign key \`certificate_project_id_foreign\`;`);
    this.addSql(`alter table \`application\` drop foreign key \`application_project_id_foreign\`;`);
    this.addSql(`alter table \`application\` drop foreign key \`application_certificate_id_foreign\`;`);
    this.addSql(`alter table \`report_run\` drop foreign key \`report_run_requested_by_foreign\`;`);
    this.addSql(`alter table \`application\` drop foreign key \`application_claimed_by_foreign\`;`);
    this.addSql(`alter table \`sla_warning\` drop foreign key \`sla_warning_acknowledged_by_foreign\`;`);
    this.addSql(`alter table \`reveal\` drop foreign key \`reveal_staff_id_foreign\`;`);
    this.addSql(`alter table \`decision\` drop foreign key \`decision_decided_by_foreign\`;`);
    this.addSql(`alter table \`decision\` drop foreign key \`decision_confirmed_by_foreign\`;`);
    this.addSql(`alter table \`staff_session\` drop foreign key \`staff_session_staff_id_foreign\`;`);
    this.addSql(`alter table \`urgency_grant\` drop foreign key \`urgency_grant_granted_by_foreign\`;`);
    this.addSql(`alter table \`sla_warning\` drop foreign key \`sla_warning_application_id_foreign\`;`);
    this.addSql(`alter table \`sla_segment\` drop foreign key \`sla_segment_application_id_foreign\`;`);
    this.addSql(`alter table \`review_note\` drop foreign key \`review_note_application_id_foreign\`;`);
    this.addSql(`alter table \`reveal\` drop foreign key \`reveal_application_id_foreign\`;`);
    this.addSql(`alter table \`phone_check\` drop foreign key \`phone_check_application_id_foreign\`;`);
    this.addSql(`alter table \`payment\` drop foreign key \`payment_application_id_foreign\`;`);
    this.addSql(`alter table \`liveness_session\` drop foreign key \`liveness_session_application_id_foreign\`;`);
    this.addSql(`alter table \`document\` drop foreign key \`document_application_id_foreign\`;`);
    this.addSql(`alter table \`decision\` drop foreign key \`decision_application_id_foreign\`;`);
    this.addSql(`alter table \`checklist_tick\` drop foreign key \`checklist_tick_application_id_foreign\`;`);
    this.addSql(`alter table \`call_note\` drop foreign key \`call_note_application_id_foreign\`;`);
    this.addSql(`alter table \`bank_verification_attempt\` drop foreign key \`bank_verification_attempt_application_id_foreign\`;`);
    this.addSql(`alter table \`application_transition\` drop foreign key \`application_transition_application_id_foreign\`;`);
    this.addSql(`alter table \`urgency_grant\` drop foreign key \`urgency_grant_application_id_foreign\`;`);
    this.addSql(`alter table \`statement_entry\` drop foreign key \`statement_entry_statement_id_foreign\`;`);
    this.addSql(`alter table \`reconciliation_exception\` drop foreign key \`reconciliation_exception_entry_id_foreign\`;`);

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
