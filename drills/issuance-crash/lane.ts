import { join } from 'node:path';
import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { ensureAuthority } from '../../server/gateways/certificate-authority/embedded/ensure-authority.js';
import type { Installation } from '../../server/installation.js';
import { systemClock, minutes } from '../../server/platform/clock.js';
import { systemRandom } from '../../server/platform/random.js';
import { freePort } from '../../server/test/free-port.js';
import { later } from '../../server/test/later.js';
import { serverEnvironment } from '../environment.js';
import { ServerUnderDrill } from '../kill/server-under-drill.js';
import { openOffice } from '../office.js';
import type { Scratch } from '../scratch.js';
import { makeSubscriber, type Subscriber } from './subscriber.js';

const PASSPHRASE = 'a passphrase of the drill';
/** Deliveries of a dead server are taken over, and the authority is asked again, within this. */
const LATER = minutes(10);

/** One server under drill with its certificate authority, and the subscribers who come to it. */
export interface Lane {
  readonly server: ServerUnderDrill;
  /** The drill's own eyes on the database. */
  readonly office: Installation;
  subscriber(ordinal: number): Promise<Subscriber>;
  /** What the schedules would do a few minutes later: takes over from dead servers and asks the authority. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openLane(scratch: Scratch, name: string, control: boolean): Promise<Lane> {
  const folder = join(scratch.folder, name);
  const authority = join(folder, 'authority');
  const environment = {
    ...serverEnvironment({ databaseUrl: await scratch.database(name), folder, bankFolder: join(folder, 'sandbox') }),
    CA_KIND: 'embedded', CA_DIR: authority, CA_PASSPHRASE: PASSPHRASE,
    PORT: String(await freePort()),
    DRILL_CONTROL: control ? 'on' : 'off',
  };
  await ensureAuthority({
    folder: authority, passphrase: PASSPHRASE, organisation: '演练电子认证有限公司', clock: systemClock, random: systemRandom,
    rsaBits: { root: 2048, issuing: 2048 }, iterations: 1000,
  });
  const office = await openInstallation(readConfig(environment));
  await openOffice(office);
  const server = new ServerUnderDrill({ file: new URL('./victim.js', import.meta.url), disk: true }, environment);
  const close = async (): Promise<void> => {
    await server.stop();
    await office.close();
  };
  const subscriber = (ordinal: number): Promise<Subscriber> => makeSubscriber(office, folder, ordinal);
  return { server, office, subscriber, settle: () => settleLater(office), close };
}

const jobs = ['pursue-issues'];

async function settleLater(office: Installation): Promise<void> {
  const runtime = later(office, LATER);
  for (const name of jobs) await office.jobs.find((job) => job.name === name)!.run(runtime);
  await office.outbox.drain(runtime);
}
