export const noticeKinds = [
  'LOG_IN_CODE', 'PAYMENT_DUE', 'PAID', 'RETURNED', 'APPROVED', 'BANK_FAILED', 'PENDING_DOWNLOAD', 'REJECTED', 'CANCELLED', 'RECALLED',
  'REMINDER', 'EXPIRES_SOON', 'EXPIRED', 'REFUNDED', 'INVOICE_ISSUED', 'LIVENESS_ASKED', 'PHONE_CHECK_ASKED', 'GRANT_PASSED_ON',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type NoticeChannel = 'SMS' | 'MAIL';
