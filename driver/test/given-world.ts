import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, type TestAuthority } from './authority.js';
import { openOrder, type ContractOrder, type OrderSettings } from './contract-order.js';
import { openContractServer, type ContractServer } from './contract-server.js';
import { openDriver, unattended, type Driver, type Ended } from './driver-run.js';
import { makeSoftToken, type SoftToken, type SoftTokenOptions } from './soft-token.js';

/** An authority, a token that it filled years ago, a server with an order to renew it, and the driver between them. */
export interface World {
  authority: TestAuthority;
  token: SoftToken;
  server: ContractServer;
  driver: Driver;
  order: ContractOrder;
  /** Folder of the driver's memory; new for each test. */
  state: string;
  /** Another order in place of the present one. */
  given(settings: Partial<OrderSettings>): ContractOrder;
  /** `update` with nobody at the terminal. */
  update(...more: readonly string[]): Promise<Ended>;
  run(parameters: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Promise<Ended>;
  env(): Readonly<Record<string, string>>;
}

/** Sets the world up for one test file; token, order and memory are fresh in each test. */
export function givenWorld(options: SoftTokenOptions = {}): World {
  const parts: Pick<World, 'given' | 'env' | 'run' | 'update'> = {
    given: (settings) => {
      world.order = openOrder({ authority: world.authority, oldCertificate: world.token.oldCertificate, ...settings });
      world.server.serve(world.order);
      return world.order;
    },
    env: () => ({ ...world.token.env, CERTDESK_DRIVER_STATE_DIR: world.state, CERTDESK_FAULT: '', CERTDESK_FAULT_FLAGS: '0' }),
    run: (parameters, env = {}, input) => world.driver.run(parameters, { ...world.env(), ...env }, input),
    update: (...more) => world.run(unattended(world.server.url, world.token, '--retries', '0', ...more)),
  };
  // The rest is there from the first test on.
  const world = parts as World;

  beforeAll(async () => {
    world.authority = makeAuthority('Test');
    world.token = await makeSoftToken(world.authority, options);
    world.driver = await openDriver();
  }, 60_000);
  afterAll(() => {
    world.driver.close();
    world.token.remove();
  });
  beforeEach(async () => {
    world.token.restore();
    world.state = mkdtempSync(join(tmpdir(), 'certdesk-driver-state-'));
    world.order = openOrder({ authority: world.authority, oldCertificate: world.token.oldCertificate });
    world.server = await openContractServer(world.order);
  });
  afterEach(async () => {
    await world.server.close();
    rmSync(world.state, { recursive: true });
  });
  return world;
}

/** What `--json` puts on stdout. */
export const json = ({ stdout }: Ended): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;
