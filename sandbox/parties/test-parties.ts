import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartyFault } from './faults.js';
import type { Party } from './party.js';
import { startParties } from './start.js';

/** Parties in this process, on free ports and with a folder of their own. */
export interface TestParties {
  /** As `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** What `GET /control/state` tells of one. */
  state<T>(party: string): Promise<T>;
  act(party: string, action: string, body: object): Promise<unknown>;
  fault(party: string, fault: PartyFault, on?: boolean, slowMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openTestParties(parties: readonly Party[], now?: () => Date): Promise<TestParties> {
  const dir = mkdtempSync(join(tmpdir(), 'certdesk-parties-'));
  const running = await startParties({ port: 0, dir, parties, ...(now && { now }) });
  const url = running.url.replace('localhost', '127.0.0.1');
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${url}/control/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const said = (await answer.json()) as { error?: string; result?: unknown };
    if (!answer.ok) throw new Error(said.error ?? `HTTP ${answer.status}`);
    return said.result;
  };
  return {
    url,
    state: async (party) => ((await (await fetch(`${url}/control/state`)).json()) as Record<string, { state: never }>)[party]!.state,
    act: (party, action, body) => post(`${party}/${action}`, body),
    fault: async (party, fault, on = true, slowMs = 3000) => void (await post('faults', { party, fault, on, slowMs })),
    close: async () => {
      await running.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
