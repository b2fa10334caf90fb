import type { SandboxConfig } from '../config.js';
import { wechatPayParty } from '../wechat-pay/wechat-pay.js';
import { certificateAuthorityParty } from './certificate-authority/certificate-authority.js';
import { faceVerificationParty } from './face-verification/face-party.js';
import { invoiceParty } from './invoice/invoice.js';
import { mailParty } from './mail/mail-party.js';
import type { Party } from './party.js';
import { phoneCheckParty } from './phone-check/phone-check-party.js';
import { smsParty } from './sms/sms-party.js';

/** Every outside party but the bank. */
export const allParties = (config: SandboxConfig): readonly Party[] => [
  smsParty({ callbackUrl: config.SANDBOX_SMS_CALLBACK_URL }),
  mailParty({ port: config.SANDBOX_SMTP_PORT }),
  faceVerificationParty(),
  phoneCheckParty(),
  invoiceParty(),
  wechatPayParty(),
  certificateAuthorityParty({ port: config.SANDBOX_CA_PORT }),
];
