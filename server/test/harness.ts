import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { entities } from '../entities.js';
import type { BankGateway } from '../gateways/bank/port.js';
import type { WechatPayGateway } from '../gateways/wechat-pay/port.js';
import { createLocalDocumentStore } from '../gateways/document-store/local-document-store.js';
import type { MailGateway } from '../gateways/mail/port.js';
import type { SmsGateway } from '../gateways/sms/port.js';
import { readReportCall } from '../gateways/sms/wire-format.js';
import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import type { InvoiceAnswer, InvoiceGateway } from '../gateways/invoice/port.js';
import type { FaceVerificationGateway } from '../gateways/face-verification/port.js';
import type { PhoneCheckGateway } from '../gateways/phone-check/port.js';
import { SteppedClock } from '../platform/clock.js';
import { openDatabase, type Database } from '../platform/database/database.js';
import { createLogger } from '../platform/logger.js';
import type { Outbox } from '../platform/outbox/dispatcher.js';
import { seededRandom, systemRandom } from '../platform/random.js';
import type { Runtime } from '../platform/runtime.js';
import { createSealing } from '../platform/sealing.js';
import { unitOfWork } from '../platform/unit-of-work.js';
import { wireOutbox, type Gateways } from '../wiring.js';
import { testAuthority } from './certificate-authority.js';
import { makeScratchFolder } from './scratch-folder.js';
import { createTestDatabase } from './test-database.js';
import { createTestSchema } from './test-schema.js';

/** A Wednesday morning inside working hours: 2026-06-10 10:00 in Shanghai. */
export const testNow = new Date('2026-06-10T02:00:00Z');

/** The product without its HTTP edge, on a database of its own. */
export interface Harness {
  readonly runtime: Runtime;
  readonly clock: SteppedClock;
  readonly outbox: Outbox;
  readonly gateways: Gateways;
  readonly database: Database;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

export type DatabaseKind = 'sqlite' | 'mariadb';
export const databaseKinds: readonly DatabaseKind[] = ['sqlite', 'mariadb'];

export interface HarnessOptions {
  /** A bank gateway for tests that speak to one (the sandbox in process); without it any call is a fault. */
  readonly bank?: BankGateway;
  /** As `bank`: what sends messages and mails. */
  readonly sms?: SmsGateway;
  readonly mail?: MailGateway;
  /** An e-invoice service; without it every outcome stays unknown. */
  readonly invoices?: InvoiceGateway;
  /** As `bank`: what recognises faces, and asks carriers. */
  readonly faces?: FaceVerificationGateway;
  readonly phones?: PhoneCheckGateway;
  /** WeChat Pay for tests that pay by it; without it every answer is UNKNOWN, as when the line is down. */
  readonly wechat?: WechatPayGateway;
  /** Without it the embedded authority, with keys of the whole run and a ledger of this harness. */
  readonly certificateAuthority?: CertificateAuthorityGateway;
}

export async function openHarness(kind: DatabaseKind, options: HarnessOptions = {}): Promise<Harness> {
  const folder = makeScratchFolder('certdesk-test-');
  const scratch = kind === 'mariadb' ? await createTestDatabase() : undefined;
  const databaseUrl = scratch?.url ?? `sqlite:${join(folder, 'test.db')}`;
  await createTestSchema(databaseUrl);
  const database = await openDatabase({ url: databaseUrl, entities });
  const clock = new SteppedClock(testNow);
  const gateways: Gateways = {
    bank: options.bank ?? unpluggedBank,
    documents: createLocalDocumentStore(join(folder, 'files')),
    sms: options.sms ?? { send: unpluggedNotices, find: unpluggedNotices, readReports: readReportCall },
    mail: options.mail ?? { send: unpluggedNotices },
    invoices: options.invoices ?? unpluggedInvoices,
    faces: options.faces ?? { open: unpluggedIdentity, result: unpluggedIdentity },
    phones: options.phones ?? silentCarriers,
    portalUrl: 'https://hall.example/',
    pkiUrl: 'http://pki.example',
    wechat: options.wechat ?? unpluggedWechat,
    certificateAuthority: options.certificateAuthority ?? testAuthority(folder, clock),
    receivingAccount: { accountName: '示例电子认证服务有限公司', accountNumber: '11050163900000530001', bankName: '沙箱银行北京分行营业部' },
  };
  const outbox = wireOutbox(gateways);
  const keys = seededRandom('test keys');
  const runtime: Runtime = {
    db: database,
    clock,
    random: systemRandom,
    sealing: createSealing({ sealing: [{ id: 'test', key: keys.bytes(32) }], index: keys.bytes(32) }, systemRandom),
    log: createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', instance: 'test' }),
    transact: unitOfWork({ db: database, clock, random: systemRandom, outbox }),
  };
  const close = async (): Promise<void> => {
    await database.orm.close(true);
    await scratch?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { runtime, clock, outbox, gateways, database, databaseUrl, close };
}

/** Runs the same tests on SQLite and on MariaDB, each with a fresh harness for the whole block. */
export function describeOnBothDatabases(
  name: string,
  tests: (harness: () => Harness) => void,
  options: () => Promise<HarnessOptions> = () => Promise.resolve({}),
): void {
  describe.each(databaseKinds)(`${name} (%s)`, (kind) => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await openHarness(kind, await options());
    });
    afterAll(() => harness.close());
    tests(() => harness);
  });
}

const unplugged = (): never => {
  throw new Error('this test has no bank: pass one to the harness');
};

const unpluggedNotices = (): never => {
  throw new Error('this test sends no messages: pass sms or mail to the harness');
};

const unpluggedIdentity = (): never => {
  throw new Error('this test has no face provider: pass faces to the harness');
};

/** Nobody answers, as when the carriers are down: tests that only request a check need no more. */
const silentCarriers: PhoneCheckGateway = { check: () => Promise.resolve({ kind: 'UNAVAILABLE', cause: 'UNPLUGGED' }) };

const silent = () => Promise.resolve({ kind: 'UNKNOWN', cause: 'UNPLUGGED' } as const);

const unpluggedWechat: WechatPayGateway = {
  order: silent,
  query: silent,
  close: silent,
  refund: silent,
  queryRefund: silent,
  tradeBill: silent,
  parseNotice: () => ({ kind: 'REFUSED', cause: 'UNPLUGGED' }),
};

const unpluggedBank: BankGateway = {
  account: '00000000',
  submit: unplugged,
  query: unplugged,
  intradayEntries: unplugged,
  dailyStatement: unplugged,
  readStatement: unplugged,
};

/** Every paid order asks for its invoice: a test that is about something else finds the line dead, which is no fault. */
const noAnswer = (): Promise<InvoiceAnswer> => Promise.resolve({ kind: 'UNKNOWN', cause: 'UNPLUGGED' });

const unpluggedInvoices: InvoiceGateway = {
  issue: noAnswer,
  query: noAnswer,
  redLetter: noAnswer,
  queryRedLetter: noAnswer,
  pdf: () => Promise.resolve({ kind: 'UNAVAILABLE', cause: 'UNPLUGGED' }),
};
