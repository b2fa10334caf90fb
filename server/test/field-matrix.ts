/** Who sees the fields of a type, names separated by spaces. */
export interface FieldRow {
  /** Whoever may run an operation that leads there (permission-matrix.ts). */
  readonly open: string;
  /** Masked for everybody but the reviewer who holds the case, while the lease runs. */
  readonly personal?: string;
  /** Empty for all but those who review or oversee: scores, internal notes, other organisations' orders. */
  readonly evidence?: string;
}

/** Every field of the staff API; one that is not listed here fails the test. */
export const fieldMatrix: Readonly<Record<string, FieldRow>> = {
  Ability: { open: 'action allowed reasonEn reasonZh' },
  Application: {
    open: 'abilities bankAccountName bankAttempts bankBranchCode bankBranchName cameFrom certificate '
      + 'checklist claim comparisons createdAt creditCode decisions documents downloadCode flags guidance id '
      + 'invoiceBank invoiceKind invoiceTaxNumber invoiceTitle invoices issues livenessSessions notifications orderNo organisation '
      + 'organisationName '
      + 'payments payoutsLeft phoneChecks priceFen project round sla state stateSince submittedAt termYears timeline '
      + 'unreachableSince urgentAt version waitingUntil',
    personal: 'bankAccountNumber invoiceAccount invoiceAddress invoicePhone legalIdNumber legalName legalPhone '
      + 'operatorEmail operatorIdNumber operatorName operatorPhone',
    evidence: 'duplicates notes',
  },
  AuditEntry: { open: 'action actorId actorKind actorName at caseId details id intact subjectId subjectType' },
  AuditPage: { open: 'items next' },
  BankAttempt: {
    open: 'amountFen attemptNo counts createdAt endedAt failureEn failureReason failureZh id matchedAt '
      + 'requestNo returnedAt sentAt settledAt state',
  },
  CallListEntry: { open: 'applicationId noticeEn noticeZh orderNo organisationName reason since state waitingUntil' },
  CallListPage: { open: 'capped count items next' },
  CaseOrganisation: { open: 'holders id limitReason limitUntil liveOrders orderLimit' },
  Certificate: {
    open: 'id issue issuerName notAfter notBefore ownerCode ownerName parsed replacedBy revocations revokedAt revokedReason serial '
      + 'standing supersededAt',
  },
  CertificateIssue: {
    open: 'abilities applicationId certificateId createdAt events failureCode failureEn failureZh id installedAt issuedAt orderNo '
      + 'organisationName profile requestId requestedAt revokedAt sequence serial sessions state version',
  },
  CertificateIssueAbility: { open: 'action allowed reasonEn reasonZh' },
  CertificateIssueEvent: { open: 'at byName en id kind zh' },
  CertificateIssuePage: { open: 'capped count items next' },
  CertificatePage: { open: 'capped count items next' },
  ChainCertificate: { open: 'notAfter notBefore serial subject' },
  ChecklistItem: { open: 'code document labelEn labelZh ticked tickedAt tickedByName' },
  Claim: { open: 'byId byName leaseUntil mine' },
  DailyFigures: {
    open: 'approvalRate approved backlog day invoicesIssued invoicesRed medianReviewMinutes overdue passed payoutsFailed '
      + 'payoutsReturned payoutsSettled received rejected returned',
  },
  DeadDelivery: { open: 'attempts event handler id lastError payload raisedAt' },
  DeadDeliveryPage: { open: 'items next' },
  Decision: {
    open: 'applicantText confirmedAt confirmedByName decidedAt decidedByName id kind reasons round status',
    evidence: 'internalNote',
  },
  Document: {
    open: 'bytes checks contentUrl height id kind mediaType revisionReason sha256 stale state supersededAt '
      + 'uploadedAt versionNo width',
  },
  DriverSession: { open: 'createdAt driver expiresAt id' },
  DuplicateSignal: { open: 'applicationId createdAt kind orderNo organisationName state' },
  ExceptionPage: { open: 'capped count items next' },
  FieldComparison: { open: 'equal field noteEn noteZh reference source' },
  FormCheck: { open: 'code passed' },
  Guidance: { open: 'attemptsLeft blocksEn blocksZh deadline nextActorEn nextActorZh sayEn sayZh statusEn statusZh' },
  Invoice: {
    open: 'applicationId createdAt failureCode failureEn failureZh id issuedAt kind netFen number orderNo redAt redNumber '
      + 'redReason requestNo sequence state taxFen taxNumber taxRatePercent title totalFen version',
  },
  InvoicePage: { open: 'capped count items next' },
  JobStatus: { open: 'finishedAt lastError lastSlot name outcome schedule startedAt' },
  LivenessSession: {
    open: 'attempt finishedAt id invitedAt requestedByStaff state',
    evidence: 'providerCode similarity',
  },
  LoggedIn: { open: 'viewer' },
  LookupHit: { open: 'createdAt id orderNo organisationName state' },
  LookupResult: { open: 'hits kind milliseconds tooMany understood' },
  NameAttribute: { open: 'label type value' },
  Note: { open: 'at byName id kind text' },
  Notification: {
    open: 'address attempts channel createdAt dueAt endedAt id kind mayResend reason sentAt state titleEn titleZh version',
  },
  ParsedCertificate: { open: 'chain fingerprintSha256 issuer keyAlgorithm keyBits keyId subject' },
  Payment: { open: 'accountProvedAt amountFen channel id paidAt refundRequestedAt refundedAt state' },
  OrganisationHolder: { open: 'grantId phoneMasked since standing' },
  OrganisationLimit: { open: 'creditCode grantedAt grantedByName id limit organisationName reason until' },
  OrganisationLimitPage: { open: 'capped count items next' },
  Payout: {
    open: 'amountFen applicationId asked createdAt failureReason failureText id matchedAt orderNo requestNo '
      + 'returnedAt sentAt settledAt state',
    personal: 'payeeAccount payeeName',
  },
  PayoutPage: { open: 'capped count items next' },
  PersonalField: { open: 'masked value' },
  PhoneCheck: { open: 'adviceEn adviceZh answeredAt attempt contradicted id requestedAt result subject' },
  Project: { open: 'code hallAddress id nameEn nameZh' },
  QueueCounts: { open: 'decidedTodayByMe dueSoon mine onHold overdue returned secondReview unclaimed' },
  QueueItem: {
    open: 'claimedByMe claimedByName flags id leaseUntil orderNo organisationName projectNameEn '
      + 'projectNameZh round slaColour slaDeadline slaMinutesLeft slaRunning state urgentAt version '
      + 'waitingSince',
  },
  QueuePage: { open: 'capped count items next' },
  ReasonCode: { open: 'applicantTextEn applicantTextZh code kind labelEn labelZh reopens' },
  ReconciliationException: {
    open: 'amountFen bankReference id kind openedAt orderNo payoutRequestNo reference resolution resolvedAt '
      + 'resolvedByName version',
  },
  Refund: {
    open: 'amountFen applicationId channel id orderNo organisationName paidAt problemEn problemZh proposal '
      + 'refundRequestedAt refundedAt state',
  },
  RefundPage: { open: 'capped count items next' },
  RefundProposal: { open: 'id payeeAccountMasked payeeName proposedAt proposedByName reason' },
  Refusal: { open: 'changedAt changedBy code field line messageEn messageZh missing retryAt state' },
  ReportPage: { open: 'items next' },
  ReportRun: {
    open: 'day downloadUrl error expiresAt finishedAt id kind requestedAt requestedByName rowsEstimated '
      + 'rowsWritten state version',
  },
  ResolvedCredit: { open: 'id' },
  RetriedDelivery: { open: 'id' },
  Revocation: {
    open: 'certificateId decidedAt decidedByName failureCode failureText id mayDecide note ownerName proposedAt proposedByName purpose '
      + 'reason revokedAt serial state version',
  },
  RevocationPage: { open: 'capped count items next' },
  Revealed: { open: 'field until value' },
  Sla: { open: 'colour deadline minutesLeft running segments' },
  SlaSegment: { open: 'because deadline kind minutesLeft position startedAt' },
  SlaWarning: { open: 'acknowledgedAt acknowledgedByName applicationId id level orderNo organisationName raisedAt' },
  SlaWarningPage: { open: 'items next' },
  StaffMember: { open: 'createdAt disabledAt displayName id lockedUntil role totpEnrolled username version' },
  Statement: { open: 'account closingFen entryCount fromAt id importedAt importedBy openingFen statementNo toAt' },
  StatementPage: { open: 'items next' },
  TimelineEvent: { open: 'at byName code detailEn detailZh kind titleEn titleZh' },
  TotpEnrolment: { open: 'secret uri' },
  Viewer: { open: 'displayName id mfaOptional mustChangePassword role rules totpEnrolled username' },
};
