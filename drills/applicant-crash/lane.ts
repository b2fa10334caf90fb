import { join } from 'node:path';
import { bankBranches } from '../../seeds/bank-branches.js';
import { makeOrganisation } from '../../seeds/organisations.js';
import { makePerson } from '../../seeds/people.js';
import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Installation } from '../../server/installation.js';
import { registerAccount } from '../../server/modules/applicant/commands/register-account.js';
import { importBankBranches } from '../../server/modules/reference/commands/import-bank-branches.js';
import { minutes, systemClock } from '../../server/platform/clock.js';
import { seededRandom } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { aCertificate, aMobileNumber } from '../../server/test/factories.js';
import { freePort } from '../../server/test/free-port.js';
import { demoCaPassphrase } from '../../server/ca-config-keys.js';
import { later } from '../../server/test/later.js';
import { ensureSmallAuthority } from '../../server/test/small-authority.js';
import { serverEnvironment } from '../environment.js';
import { ServerUnderDrill } from '../kill/server-under-drill.js';
import { openOffice } from '../office.js';
import type { Scratch } from '../scratch.js';
import { Outside } from './parties.js';
import type { Applicant } from './person.js';

const actor = systemActor('drill');
const PASSWORD = 'Drill-Password-2026';
/** Tries of deliveries last two minutes. */
const LATER = minutes(3);

/** One server under drill, the world around it, and the applicants who will come to it, one after the other. */
export interface Lane {
  readonly server: ServerUnderDrill;
  readonly outside: Outside;
  /** The drill's own eyes on the database. */
  readonly office: Installation;
  applicant(ordinal: number): Promise<Applicant>;
  /** What the schedules would do a few minutes later: takes over from dead servers, asks and refunds. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openLane(scratch: Scratch, name: string, control: boolean): Promise<Lane> {
  const folder = join(scratch.folder, name);
  const dir = join(folder, 'sandbox');
  const outside = await Outside.open(dir);
  const environment = {
    ...serverEnvironment({ databaseUrl: await scratch.database(name), folder, bankFolder: dir }),
    ...outside.environment,
    PORT: String(await freePort()),
    DRILL_CONTROL: control ? 'on' : 'off',
  };
  await ensureSmallAuthority(join(folder, 'authority'), demoCaPassphrase, systemClock);
  const office = await openInstallation(readConfig(environment));
  await openOffice(office);
  const server = new ServerUnderDrill({ file: new URL('./victim.js', import.meta.url) }, environment);
  const close = async (): Promise<void> => {
    await server.stop();
    await office.close();
    await outside.close();
  };
  const settle = (): Promise<void> => settleLater(office);
  return { server, outside, office, applicant: (ordinal) => anApplicant(office, ordinal), settle, close };
}

async function anApplicant(office: Installation, ordinal: number): Promise<Applicant> {
  const random = seededRandom(`applicant ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  const owner = { id: '', name: organisation.name, creditCode: organisation.creditCode };
  const { serial } = await aCertificate(office, owner);
  if (ordinal === 0) await importBankBranches(office.runtime, actor, bankBranches.map(({ cnaps, name }) => ({ cnaps, name })));
  const phone = aMobileNumber();
  await registerAccount(office.runtime, actor, { phone, password: PASSWORD });
  return {
    phone, password: PASSWORD, serial, organisation,
    operator: makePerson(ordinal * 2, random, organisation.city), legalPerson: makePerson(ordinal * 2 + 1, random, organisation.city),
  };
}

const jobs = ['query-open-payments', 'pursue-refunds'];

async function settleLater(office: Installation): Promise<void> {
  const runtime = later(office, LATER);
  for (let round = 0; round < 3; round += 1) {
    await office.outbox.drain(runtime);
    for (const name of jobs) await office.jobs.find((job) => job.name === name)!.run(runtime);
  }
  await office.outbox.drain(runtime);
}
