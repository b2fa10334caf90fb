import { join } from 'node:path';
import { startBank, type RunningBank } from '../../sandbox/bank/start.js';
import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Installation } from '../../server/installation.js';
import { Setting } from '../../server/modules/reference/setting.entity.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { prepareCases, type PreparedCase } from '../cases.js';
import { serverEnvironment } from '../environment.js';
import { hireReviewers, openOffice, type StaffPerson } from '../office.js';
import type { Scratch } from '../scratch.js';
import { ShiftedClock } from './shifted-clock.js';

/** Long enough for an answer over loopback on a busy machine, short enough that a time-out costs little. */
const BANK_TIMEOUT_MS = 1000;

/** One server under drill: its database, its bank and the cases it will be paid for, one after the other. */
export interface Lane {
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: ShiftedClock;
  readonly bank: RunningBank;
  /** The drill's own eyes on the database; it writes nothing while a server runs. */
  readonly installation: Installation;
  readonly reviewer: StaffPerson;
  readonly cases: readonly PreparedCase[];
  close(): Promise<void>;
}

export async function openLane(scratch: Scratch, name: string, cases: number): Promise<Lane> {
  const folder = join(scratch.folder, name);
  const databaseUrl = await scratch.database(name);
  const clock = new ShiftedClock();
  const bank = await startBank({ port: 0, dir: join(folder, 'bank'), clock, settings: { settlementDelayMs: 0 } });
  const surroundings = { databaseUrl, folder, bankUrl: bank.url, bankFolder: join(folder, 'bank') };
  const environment = { ...serverEnvironment(surroundings), BANK_TIMEOUT_MS: String(BANK_TIMEOUT_MS) };
  const installation = await openInstallation(readConfig(environment));
  const prepared = await prepare(installation, cases);
  const close = async (): Promise<void> => {
    await installation.close();
    await bank.close();
  };
  return { environment, clock, bank, installation, ...prepared, close };
}

/** No approval is drawn for second review here: every case goes straight to its payout. */
async function prepare(installation: Installation, count: number): Promise<Pick<Lane, 'reviewer' | 'cases'>> {
  await openOffice(installation);
  await installation.runtime.transact(systemActor('drill'), ({ em, now }) =>
    em.insert(Setting, { key: 'review.sampledPercent', value: 0, version: 1, changedAt: now }),
  );
  const [reviewer] = await hireReviewers(installation, 1);
  const cases = await prepareCases(installation, count);
  await installation.outbox.drain(installation.runtime);
  return { reviewer: reviewer!, cases };
}
