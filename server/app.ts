import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import type { Config } from './config.js';
import { entities } from './entities.js';
import { createHttpBank } from './gateways/bank/http-bank.js';
import type { BankGateway } from './gateways/bank/port.js';
import { AuthorityUnusable } from './gateways/certificate-authority/embedded/authority-unusable.js';
import { createEmbeddedAuthority } from './gateways/certificate-authority/embedded/embedded-authority.js';
import { createEjbcaAuthority, type EjbcaConfig } from './gateways/certificate-authority/ejbca/ejbca-authority.js';
import type { Signer } from './gateways/certificate-authority/embedded/signer.js';
import { openTokenSigner } from './gateways/certificate-authority/embedded/token-signer.js';
import { besideFormer, formerAuthorities } from './gateways/certificate-authority/former-authorities.js';
import type { CertificateAuthorityGateway, Issuer } from './gateways/certificate-authority/port.js';
import { createHttpWechatPay } from './gateways/wechat-pay/http-wechat-pay.js';
import type { WechatPayGateway } from './gateways/wechat-pay/port.js';
import { createLocalDocumentStore } from './gateways/document-store/local-document-store.js';
import type { MailGateway } from './gateways/mail/port.js';
import { createSmtpMail } from './gateways/mail/smtp-mail.js';
import type { SmsGateway } from './gateways/sms/port.js';
import { createTencentSms } from './gateways/sms/tencent-sms.js';
import { createHttpInvoice } from './gateways/invoice/http-invoice.js';
import type { InvoiceGateway } from './gateways/invoice/port.js';
import type { FaceVerificationGateway } from './gateways/face-verification/port.js';
import { createTencentFaceId } from './gateways/face-verification/tencent-faceid.js';
import type { PhoneCheckGateway } from './gateways/phone-check/port.js';
import { createTencentPhoneVerification } from './gateways/phone-check/tencent-phone-verification.js';
import type { RunningServer } from './http/start-server.js';
import type { Installation } from './installation.js';
import { WECHAT_NOTIFY_PATH } from './http/wechat-notify-path.js';
import { checkKeys } from './key-fitness.js';
import { systemClock, type Clock } from './platform/clock.js';
import { openDatabase, type Database } from './platform/database/database.js';
import { checkDatabase, unreachable } from './platform/database/fitness.js';
import { demandFit, finding, UnfitInstallation } from './platform/finding.js';
import { createLogger } from './platform/logger.js';
import { systemRandom, type Random } from './platform/random.js';
import type { Runtime } from './platform/runtime.js';
import { certificatesOf } from './platform/pki/certificate.js';
import { createSealing, type Sealing } from './platform/sealing.js';
import { unitOfWork } from './platform/unit-of-work.js';
import { wireJobs, wireOutbox, type Gateways } from './wiring.js';

/** Parts that a seed or a drill puts in the place of the real ones. */
export interface Replacements {
  readonly clock?: Clock;
  readonly random?: Random;
  /** Wraps what was picked, e.g. to count calls. */
  readonly bank?: (real: BankGateway) => BankGateway;
  readonly sms?: (real: SmsGateway) => SmsGateway;
  readonly mail?: (real: MailGateway) => MailGateway;
  readonly faces?: (real: FaceVerificationGateway) => FaceVerificationGateway;
  readonly phones?: (real: PhoneCheckGateway) => PhoneCheckGateway;
  readonly wechat?: (real: WechatPayGateway) => WechatPayGateway;
  readonly certificateAuthority?: (real: CertificateAuthorityGateway) => CertificateAuthorityGateway;
  readonly database?: (real: Database) => Database;
}

/** Picks every adapter. Throws UnfitInstallation when the database or a key file cannot be used; nothing stays open. */
export async function openInstallation(config: Config, replacements: Replacements = {}): Promise<Installation> {
  const clock = replacements.clock ?? systemClock;
  const random = replacements.random ?? systemRandom;
  const gateways = pickGateways(config, clock, random, replacements);
  const outbox = wireOutbox(gateways);
  const sealing = createSealing({ sealing: config.SEALING_KEYS, index: config.INDEX_KEY }, random);
  const opened = await openFitDatabase(config, clock, sealing);
  const db = replacements.database?.(opened) ?? opened;
  const runtime: Runtime = {
    db,
    clock,
    random,
    sealing,
    log: createLogger({ level: config.LOG_LEVEL, instance: config.INSTANCE }),
    transact: unitOfWork({ db, clock, random, outbox }),
  };
  const close = (): Promise<void> => opened.orm.close(true);
  return { config, runtime, gateways, outbox, jobs: wireJobs(gateways, outbox), close };
}

function pickGateways(config: Config, clock: Clock, random: Random, replacements: Replacements): Gateways {
  const bank = pickBank(config, clock, random);
  const sms = pickSms(config, clock);
  const mail = createSmtpMail({ url: config.MAIL_URL, from: config.MAIL_FROM, timeoutMs: config.MAIL_TIMEOUT_MS });
  const faces = pickFaces(config, clock);
  const phones = pickPhones(config, clock);
  const wechat = pickWechatPay(config, clock, random);
  const certificateAuthority = pickCertificateAuthority(config, clock, random);
  return {
    bank: replacements.bank?.(bank) ?? bank,
    documents: createLocalDocumentStore(join(config.DATA_DIR, 'files')),
    sms: replacements.sms?.(sms) ?? sms,
    mail: replacements.mail?.(mail) ?? mail,
    invoices: pickInvoices(config, clock, random),
    faces: replacements.faces?.(faces) ?? faces,
    phones: replacements.phones?.(phones) ?? phones,
    wechat: replacements.wechat?.(wechat) ?? wechat,
    certificateAuthority: replacements.certificateAuthority?.(certificateAuthority) ?? certificateAuthority,
    receivingAccount: { accountName: config.BANK_ACCOUNT_NAME, accountNumber: config.BANK_ACCOUNT, bankName: config.BANK_NAME },
    portalUrl: config.PORTAL_URL.href,
    pkiUrl: config.PKI_URL,
  };
}

const pickBank = (config: Config, clock: Clock, random: Random): BankGateway =>
  createHttpBank({
    baseUrl: config.BANK_BASE_URL,
    account: config.BANK_ACCOUNT,
    merchantKey: readKeyFile('BANK_MERCHANT_KEY_FILE', config.BANK_MERCHANT_KEY_FILE),
    bankPublicKey: readKeyFile('BANK_PUBLIC_KEY_FILE', config.BANK_PUBLIC_KEY_FILE),
    timeoutMs: config.BANK_TIMEOUT_MS,
    clock,
    random,
  });

const pickSms = (config: Config, clock: Clock): SmsGateway =>
  createTencentSms({
    baseUrl: config.SMS_BASE_URL,
    secretId: config.SMS_SECRET_ID,
    secretKey: config.SMS_SECRET_KEY,
    appId: config.SMS_APP_ID,
    sign: config.SMS_SIGN,
    templateIds: config.SMS_TEMPLATE_IDS,
    timeoutMs: config.SMS_TIMEOUT_MS,
    clock,
  });

function pickInvoices(config: Config, clock: Clock, random: Random): InvoiceGateway {
  return createHttpInvoice({
    baseUrl: config.INVOICE_BASE_URL,
    sellerTaxNumber: config.INVOICE_SELLER_TAX_NUMBER,
    sellerName: config.INVOICE_SELLER_NAME,
    sellerKey: readKeyFile('INVOICE_KEY_FILE', config.INVOICE_KEY_FILE),
    providerKey: readKeyFile('INVOICE_PUBLIC_KEY_FILE', config.INVOICE_PUBLIC_KEY_FILE),
    timeoutMs: config.INVOICE_TIMEOUT_MS,
    clock,
    random,
  });
}

function pickWechatPay(config: Config, clock: Clock, random: Random): WechatPayGateway {
  return createHttpWechatPay({
    baseUrl: config.WECHAT_BASE_URL,
    mchId: config.WECHAT_MCH_ID,
    appId: config.WECHAT_APP_ID,
    merchantSerial: config.WECHAT_MERCHANT_SERIAL,
    merchantKey: readKeyFile('WECHAT_MERCHANT_KEY_FILE', config.WECHAT_MERCHANT_KEY_FILE),
    platformKeys: new Map([[config.WECHAT_PUBLIC_KEY_ID, readKeyFile('WECHAT_PUBLIC_KEY_FILE', config.WECHAT_PUBLIC_KEY_FILE)]]),
    apiV3Key: config.WECHAT_API_V3_KEY,
    notifyUrl: config.WECHAT_NOTIFY_URL ?? new URL(WECHAT_NOTIFY_PATH, config.PUBLIC_URL).href,
    timeoutMs: config.WECHAT_TIMEOUT_MS,
    clock,
    random,
  });
}

/** Also the doctor's, who opens no database for it. */
export function pickCertificateAuthority(config: Config, clock: Clock, random: Random): CertificateAuthorityGateway {
  const gateway = config.CA_KIND === 'ejbca'
    ? createEjbcaAuthority(ejbcaConfig(config))
    : createEmbeddedAuthority({ folder: config.CA_DIR, passphrase: config.CA_PASSPHRASE, clock, random, ...tokenOf(config) });
  return config.CA_FORMER_FILE ? besideFormer(gateway, readFormer(config.CA_FORMER_FILE)) : gateway;
}

function readFormer(file: string): readonly Issuer[] {
  const former = formerAuthorities(readKeyFile('CA_FORMER_FILE', file));
  if (former.length > 0) return former;
  throw new UnfitInstallation([finding('error', 'CA_FORMER_FILE',
    '文件中没有可以签发证书的 CA 证书。请填写以往签发机构的证书（PEM）', 'the file holds no certificate that may issue others. Use those of the former authorities (PEM)')]);
}

const ejbcaConfig = (config: Config): EjbcaConfig => ({
  baseUrl: config.EJBCA_BASE_URL,
  ocspUrl: config.EJBCA_OCSP_URL,
  client: {
    certificate: readKeyFile('EJBCA_CLIENT_CERTIFICATE_FILE', config.EJBCA_CLIENT_CERTIFICATE_FILE ?? ''),
    key: readKeyFile('EJBCA_CLIENT_KEY_FILE', config.EJBCA_CLIENT_KEY_FILE ?? ''),
    trust: readKeyFile('EJBCA_TRUST_FILE', config.EJBCA_TRUST_FILE ?? ''),
  },
  chain: certificatesOf(readKeyFile('EJBCA_CHAIN_FILE', config.EJBCA_CHAIN_FILE ?? '')),
  authority: config.EJBCA_AUTHORITY,
  certificateProfile: config.EJBCA_CERTIFICATE_PROFILE,
  endEntityProfile: config.EJBCA_END_ENTITY_PROFILE,
  timeoutMs: config.EJBCA_TIMEOUT_MS,
});

/** The RSA key's place, where it is a token. */
function tokenOf({ CA_PKCS11_MODULE: module, CA_PKCS11_TOKEN: label, CA_PKCS11_PIN: pin }: Config): { issuingRsaSigner?: () => Signer } {
  return module && label && pin ? { issuingRsaSigner: () => openTokenSigner({ module, label, pin }) } : {};
}

/** A server that could not sign is told before it starts: an authority is never made by the way. */
async function demandAuthority({ certificateAuthority }: Gateways): Promise<void> {
  try {
    await certificateAuthority.issuers();
  } catch (fault) {
    if (!(fault instanceof AuthorityUnusable)) throw fault;
    throw new UnfitInstallation([finding('error', 'CA_DIR', fault.problem.zh, fault.problem.en)]);
  }
}

/** A person waits with the phone in hand. */
const FACE_TIMEOUT_MS = 5000;

const pickFaces = (config: Config, clock: Clock): FaceVerificationGateway =>
  createTencentFaceId({
    baseUrl: config.FACE_BASE_URL,
    secretId: config.FACE_SECRET_ID,
    secretKey: config.FACE_SECRET_KEY,
    ruleId: config.FACE_RULE_ID,
    timeoutMs: FACE_TIMEOUT_MS,
    clock,
  });

/** The page waits for the answer; what takes longer comes by the outbox. */
const PHONE_CHECK_TIMEOUT_MS = 3000;

const pickPhones = (config: Config, clock: Clock): PhoneCheckGateway =>
  createTencentPhoneVerification({
    baseUrl: config.PHONE_CHECK_BASE_URL,
    secretId: config.PHONE_CHECK_SECRET_ID,
    secretKey: config.PHONE_CHECK_SECRET_KEY,
    timeoutMs: PHONE_CHECK_TIMEOUT_MS,
    clock,
  });

function readKeyFile(key: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? 'UNREADABLE';
    throw new UnfitInstallation([
      finding('error', key, `读不到密钥文件（${code}）。请检查路径和权限`, `the key file cannot be read (${code}). Check path and permissions`),
    ]);
  }
}

async function openFitDatabase(config: Config, clock: Clock, sealing: Sealing): Promise<Database> {
  let database: Database;
  try {
    database = await openDatabase({ url: config.DATABASE_URL, entities, poolSize: config.DATABASE_POOL });
  } catch (fault) {
    throw new UnfitInstallation([unreachable(fault)]);
  }
  try {
    demandFit(await checkDatabase(database, migrations, clock));
    demandFit(await checkKeys(database, sealing));
    return database;
  } catch (fault) {
    await database.orm.close(true);
    throw fault;
  }
}

/** The whole server: opens the installation and starts everything on it. */
export async function startApp(config: Config, replacements: Replacements = {}): Promise<RunningServer> {
  // Loaded only here: a job, a seed or a drill has no HTTP edge and starts 0.3 s sooner without Apollo and Fastify.
  const { startServer } = await import('./http/start-server.js');
  const installation = await openInstallation(config, replacements);
  try {
    await demandAuthority(installation.gateways);
    return await startServer(installation);
  } catch (fault) {
    await installation.close();
    throw fault;
  }
}
