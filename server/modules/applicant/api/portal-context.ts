import type { BankGateway } from '../../../gateways/bank/port.js';
import type { DocumentStore } from '../../../gateways/document-store/port.js';
import type { InvoiceGateway } from '../../../gateways/invoice/port.js';
import type { FaceVerificationGateway } from '../../../gateways/face-verification/port.js';
import type { PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import type { WechatPayGateway } from '../../../gateways/wechat-pay/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicantActor } from '../applicant-actor.js';
import type { HallThrottle } from '../hall-throttle.js';

/** The phone that scanned an order's code: it may do what the code was for, and nothing else of the account's. */
export interface PhoneVisit {
  readonly linkId: string;
  readonly applicationId: string;
  /** On whose behalf it acts. */
  readonly applicant: ApplicantActor;
}

/** What a resolver of the portal API gets: made anew for each request. */
export interface PortalContext {
  readonly runtime: Runtime;
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
  readonly throttle: HallThrottle;
  /** How long a session lasts at most, milliseconds. */
  readonly sessionLength: number;
  readonly invoices: InvoiceGateway;
  readonly faces: FaceVerificationGateway;
  readonly phones: PhoneCheckGateway;
  /** Address of the online hall, as applicants' browsers have it. */
  readonly portalUrl: string;
  readonly wechat: WechatPayGateway;
  /** Our account as applicants pay into it. */
  readonly receivingAccount: { readonly accountName: string; readonly accountNumber: string; readonly bankName: string };
  /** Undefined when nobody is logged in. */
  readonly applicant: ApplicantActor | undefined;
  /** The id of the session the request came with. */
  readonly sessionId: string | undefined;
  /** The phone's own session; a desktop has none. */
  readonly phone: PhoneVisit | undefined;
  /** Sets or clears the session cookie of the answer. */
  readonly setSessionToken: (token: string | undefined) => void;
  /** Sets or clears the phone's cookie of the answer. */
  readonly setPhoneToken: (token: string | undefined) => void;
  /** Address the request came from, for throttling. */
  readonly address: string;
}

/** The account that is logged in; NOT_SIGNED_IN otherwise. */
export function loggedIn({ applicant }: Pick<PortalContext, 'applicant'>): ApplicantActor {
  if (applicant) return applicant;
  throw new DomainError('NOT_SIGNED_IN', { zh: '登录已失效，请重新登录，已填写的内容已保存', en: 'You are not logged in; log in again, what you typed is kept' });
}

/** The phone that scanned a code; NOT_SIGNED_IN with the way on otherwise. */
export function scanned({ phone }: Pick<PortalContext, 'phone'>): PhoneVisit {
  if (phone) return phone;
  throw new DomainError('NOT_SIGNED_IN', { zh: '二维码已失效，请在电脑页面刷新二维码后重新扫码', en: 'The code is no longer valid; renew it on the computer and scan again' });
}
