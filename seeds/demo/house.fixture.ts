import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBank } from '../../sandbox/bank/start.js';
import { createHttpBank } from '../../server/gateways/bank/http-bank.js';
import { systemRandom } from '../../server/platform/random.js';
import { createSealing } from '../../server/platform/sealing.js';
import { unitOfWork } from '../../server/platform/unit-of-work.js';
import { type DatabaseKind, openHarness } from '../../server/test/harness.js';
import { invoiceRig } from '../../server/test/invoice-rig.js';
import { wechatRig } from '../../server/test/wechat-rig.js';
import { wireJobs, wireOutbox } from '../../server/wiring.js';
import { Postbox } from './postbox.js';
import type { DemoHouse } from './seed-demo.js';
import { Sendings } from './sendings.js';

export interface TestHouse extends DemoHouse {
  close(): Promise<void>;
}

/**
 * A product on a database and under keys of its own, beside a sandbox bank of its own; all on one stepped clock.
 * Installations have different keys, so whatever depends on them shows as a difference between two houses.
 */
export async function openTestHouse(kind: DatabaseKind): Promise<TestHouse> {
  const harness = await openHarness(kind);
  const { clock, database } = harness;
  const dir = mkdtempSync(join(tmpdir(), 'seed-bank-'));
  const bank = await startBank({ port: 0, dir, clock });
  const [invoices, wechat] = await Promise.all([invoiceRig(clock), wechatRig(clock)]);
  const sendings = new Sendings();
  const { merchantPrivate, bankPublic } = bank.keyFiles;
  const gateway = createHttpBank({
    baseUrl: bank.url, account: bank.account, timeoutMs: 5000, clock, random: systemRandom,
    merchantKey: readFileSync(merchantPrivate, 'utf8'), bankPublicKey: readFileSync(bankPublic, 'utf8'),
  });
  const postbox = new Postbox(() => clock.now());
  const gateways = {
    ...harness.gateways, bank: sendings.watch(gateway), invoices: invoices.gateway, wechat: wechat.gateway,
    sms: postbox.sms, mail: postbox.mail,
  };
  const outbox = wireOutbox(gateways);
  const transact = unitOfWork({ db: database, clock, random: systemRandom, outbox });
  const close = async (): Promise<void> => {
    await Promise.all([bank.close(), invoices.close(), wechat.close()]);
    rmSync(dir, { recursive: true });
    await harness.close();
  };
  const keys = { sealing: [{ id: 'seed', key: systemRandom.bytes(32) }], index: systemRandom.bytes(32) };
  const runtime = { ...harness.runtime, transact, sealing: createSealing(keys, systemRandom) };
  const jobs = wireJobs(gateways, outbox);
  return { runtime, gateways, outbox, jobs, clock, bank: bank.control, wechat: wechat.control, sendings, postbox, close };
}
