export const noticeKinds = [
  'LOG_IN_CODE', 'PAYMENT_DUE', 'PAID', 'RETURNED', 'APPROVED', 'BANK_FAILED', 'PENDING_DOWNLOAD', 'REJECTED', 'CANCELLED', 'RECALLED',
  'REMINDER', 'EXPIRES_SOON', 'EXPIRED', 'REFUNDED', 'INVOICE_ISSUED', 'LIVENESS_ASKED', 'PHONE_CHECK_ASKED', 'GRANT_PASSED_ON',
  'DOWNLOAD_CODE', 'CERTIFICATE_EXPIRING', 'RENEWAL_INVITED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Notices that carry a code: it is kept no longer than it takes to send it, and never repeated. */
export const secretKinds: readonly NoticeKind[] = ['LOG_IN_CODE', 'DOWNLOAD_CODE'];

export type NoticeChannel = 'SMS' | 'MAIL';
