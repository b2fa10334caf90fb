import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createEmbeddedAuthority } from '../server/gateways/certificate-authority/embedded/embedded-authority.js';
import { Ledger } from '../server/gateways/certificate-authority/embedded/ledger.js';
import type { CertificateAuthorityGateway } from '../server/gateways/certificate-authority/port.js';
import { certificateProfiles } from '../server/modules/issuance/domain/certificate-profiles.js';
import { renewedValidity } from '../server/modules/issuance/domain/certificate-validity.js';
import { newSerial } from '../server/modules/issuance/domain/certificate-serial.js';
import { planIssuance } from '../server/modules/issuance/domain/plan-issuance.js';
import type { PlannedIssuance } from '../server/modules/issuance/domain/planned-issuance.js';
import { systemClock } from '../server/platform/clock.js';
import { systemRandom } from '../server/platform/random.js';
import { rsaRequest } from '../server/test/certificate-requests.js';
import { ensureSmallAuthority } from '../server/test/small-authority.js';
import { median, rateOf, type Rate } from './rate.js';
import { row, type Bench, type BenchRow } from './row.js';

/** Issuances that wait for the ledger at the same time: a busy morning. */
const AT_ONCE = 64;
const PASSPHRASE = 'a passphrase of the benchmark';
const signOnPool = promisify(sign);

/** Where the data of this repository lies too: a memory disk would make the ledger look free. */
const BENCH_ROOT = '.scratch';

interface Measured {
  readonly bare: Rate;
  readonly bareOnPool: Rate;
  readonly shipped: Rate;
  readonly unsynced: Rate;
}

interface Authorities {
  readonly shipped: CertificateAuthorityGateway;
  readonly unsynced: CertificateAuthorityGateway;
}

/** One round of all four, so that a noisy neighbour meets them alike. */
async function round({ shipped, unsynced }: Authorities, key: KeyObject, milliseconds: number): Promise<Measured> {
  const options = { atOnce: AT_ONCE, milliseconds };
  const body = Buffer.alloc(1100, 0x30);
  return {
    bare: await rateOf(async () => void sign('sha256', body, key), options),
    bareOnPool: await rateOf(async () => void (await signOnPool('sha256', body, key)), options),
    shipped: await rateOf(issuing(shipped), options),
    unsynced: await rateOf(issuing(unsynced), options),
  };
}

/** Planning is the slice's work: a plan is made once, and given a number and a serial of its own for each issuance. */
const plan = (() => {
  let made: PlannedIssuance | undefined;
  return (): PlannedIssuance => (made ??= anyPlan());
})();

function anyPlan(): PlannedIssuance {
  const now = systemClock.now();
  return planIssuance({
    requestId: 'ANY', profile: certificateProfiles['organisation-rsa-2048'], random: systemRandom,
    request: rsaRequest().request.toString('base64'), pkiUrl: 'https://pki.example',
    subscriber: { organisation: '杭州示例科技有限公司', creditCode: '92330106MA2XY9K83X', email: 'seal@example.com' },
    validity: renewedValidity({ now, oldNotAfter: now, years: 1 }),
  });
}

function issuing(authority: CertificateAuthorityGateway): () => Promise<void> {
  const { certificates: [certificate], ...shared } = plan();
  return async () => {
    const own = { ...shared, requestId: systemRandom.bytes(16).toString('hex'), certificates: [{ ...certificate!, serial: newSerial(systemRandom) }] };
    const answer = await authority.issue(own);
    if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
  };
}

async function openAuthority(folder: string, syncs: boolean): Promise<CertificateAuthorityGateway> {
  const ledger = join(folder, syncs ? 'synced' : 'unsynced');
  await Ledger.create(ledger);
  return createEmbeddedAuthority({
    folder, passphrase: PASSPHRASE, clock: systemClock, random: systemRandom, ledger: new Ledger(ledger, { syncs }),
  });
}

async function measure(quick: boolean): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(BENCH_ROOT, 'bench-issuance-'));
  try {
    await ensureSmallAuthority(folder, PASSPHRASE, systemClock);
    const authorities = { shipped: await openAuthority(folder, true), unsynced: await openAuthority(folder, false) };
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await round(authorities, privateKey, quick ? 50 : 500); // warms up compiler and disk
    const rounds: Measured[] = [];
    for (let n = 0; n < (quick ? 1 : 7); n += 1) rounds.push(await round(authorities, privateKey, quick ? 100 : 1500));
    const of = (pick: (measured: Measured) => number): number => median(rounds.map(pick));
    const shipped = of((measured) => measured.shipped.perSecond);
    const baseline = of(({ bare }) => bare.perSecond);
    return [
      row('issuance: embedded authority, RSA-2048, as shipped', 'certificates/s', shipped, { baseline, floor: 0.5 }),
      row('issuance: the same, ledger not synced', 'certificates/s', of(({ unsynced }) => unsynced.perSecond), { baseline }),
      row('issuance: as shipped, beside signatures on all processors', 'certificates/s', shipped, { baseline: of(({ bareOnPool }) => bareOnPool.perSecond) }),
      row('issuance: as shipped, by processor time', 'certificates/processor second', of((measured) => measured.shipped.perProcessorSecond), {
        baseline: of(({ bare }) => bare.perProcessorSecond),
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const issuance: Bench = {
  name: 'issuance',
  about: 'certificates issued by the embedded authority, against bare RSA-2048 signatures of node:crypto',
  run: ({ quick }) => measure(quick),
};
