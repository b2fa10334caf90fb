import { DomainError, invalidInput, type Bilingual, type RefusalCode } from '../../../platform/errors.js';
import type { ApplicationState } from '../../application/domain/application-states.js';

/** The refusals of docs/protocols/driver-api.md: what happened, and the way out, in both languages. */
const refused = (code: RefusalCode, zh: string, en: string): DomainError => new DomainError(code, { zh, en });

export const driverTooOld = (oldest: string, hallUrl: string): DomainError => refused('DRIVER_TOO_OLD',
  `驱动程序版本过低，请从 ${hallUrl} 下载 ${oldest} 或更高版本后重试`,
  `The driver is too old; download version ${oldest} or later from ${hallUrl} and try again`);

export const unreadable = (field: string, zh: string, en: string): DomainError =>
  invalidInput(field, `${zh}无法读取，请更新驱动程序后重试`, `${en} cannot be read; update the driver and try again`);

export const certificateUnknown = (): DomainError => refused('CERTIFICATE_UNKNOWN',
  '该证书不是本机构签发或未登记，请换用要续期的 Ukey；如确为本机构证书，请拨打客服热线',
  'This certificate was not issued here or is not on the register; use the Ukey to be renewed, or call the hotline');

export const proofRejected = (): DomainError => refused('PROOF_REJECTED',
  '签名与证书不符：请确认插入的是要续期的那一个 Ukey，然后重试',
  'The signature does not fit the certificate; make sure that the Ukey to be renewed is plugged in, and try again');

export const challengeUsed = (): DomainError => refused('CHALLENGE_USED',
  '本次验证已使用或已超过五分钟，请重新开始更新',
  'This challenge was used before or is older than five minutes; start the update again');

export const sessionEnded = (): DomainError => refused('SESSION_ENDED',
  '会话已结束，请重新验证 Ukey 后继续，已完成的步骤不会丢失',
  'The session has ended; prove the Ukey again to go on, nothing done so far is lost');

export const noOrder = (): DomainError => refused('NO_ORDER',
  '该证书没有续期业务单，请先到网上营业厅办理续期',
  'No order renews this certificate; apply in the online hall first');

export const notReady = ({ zh, en }: Bilingual): DomainError => refused('ORDER_NOT_READY',
  `续期业务单还不能下载证书，目前为“${zh}”，请到网上营业厅“我的业务单”查看进度`,
  `The order is not ready for download: it is “${en}”; see its progress in the online hall`);

export const orderClosed = ({ zh, en }: Bilingual): DomainError => refused('ORDER_CLOSED',
  `续期业务单目前为“${zh}”，不能下载证书；如有疑问请拨打客服热线，需要时可重新申请`,
  `The order is “${en}” and no certificate can be downloaded; call the hotline, or apply again`);

export const bankReturned = (): DomainError => refused('BANK_RETURNED',
  '验证打款被银行退回，请到网上营业厅“我的业务单→金融认证”更正账户，通过后再更新',
  'The bank sent the verification payment back; correct the account in the online hall, and update once it is verified');

export const oldCertificateRevoked = (): DomainError => refused('CERTIFICATE_REVOKED',
  'Ukey 中的旧证书已吊销，不能续期，请拨打客服热线',
  'The old certificate in the Ukey is revoked and cannot be renewed; call the hotline');

export const requestRejected = (): DomainError => refused('REQUEST_REJECTED',
  '证书请求的签名与其公钥不符，请重新生成密钥后再试',
  'The request’s signature does not fit its key; generate the key again and retry');

export const requestConflict = (): DomainError => refused('REQUEST_CONFLICT',
  '该业务单已用另一个密钥提交过请求，请在首次更新的电脑和 Ukey 上继续；无法继续时请拨打客服热线',
  'Another key’s request was taken for this order; go on with the Ukey and computer first used, or call the hotline');

export const keyUnacceptable = (reason: Bilingual): DomainError => refused('KEY_UNACCEPTABLE',
  `新密钥不可用（${reason.zh}），请重新生成密钥后再试`,
  `The new key cannot be used (${reason.en}); generate another and try again`);

export const codeRequired = (): DomainError => new DomainError('CODE_REQUIRED', {
  zh: '请输入发送到经办人手机的 8 位下载码；没有收到可在网上营业厅重新获取',
  en: 'Enter the 8-digit download code sent to the operator’s phone; a new one can be had in the online hall',
}, { field: 'code' });

export const codeWrong = (left: number): DomainError => new DomainError('CODE_WRONG', {
  zh: `下载码不正确，还可以输入 ${left} 次，请核对短信`,
  en: `The download code is wrong; ${left} tries are left, check the message`,
}, { field: 'code' });

export const codeExhausted = (): DomainError => new DomainError('CODE_EXHAUSTED', {
  zh: '下载码已输错 5 次，请在网上营业厅或通过客服热线重新获取',
  en: 'The download code was wrong five times; get a new one in the online hall or from the hotline',
}, { field: 'code' });

export const issueFailed = (): DomainError => refused('ISSUE_FAILED',
  '证书未能签发，工作人员会处理，请稍后再试；急用请拨打客服热线',
  'The certificate could not be issued; our staff see to it. Try again later, or call the hotline');

export const notIssued = (): DomainError => refused('NOT_ISSUED',
  '尚未签发这张证书，请先取得证书再确认写入',
  'No such certificate was issued yet; fetch it before confirming its installation');

export const tooManyCalls = (retryAt: Date): DomainError => new DomainError('RATE_LIMITED', {
  zh: '操作过于频繁，请稍后再试', en: 'Too many calls; try again later',
}, { retryAt });

/** What is told of a state in which nothing is at hand for a driver. */
export const closedStates: readonly ApplicationState[] = ['ON_HOLD', 'REJECTED', 'CANCELLED', 'EXPIRED'];
