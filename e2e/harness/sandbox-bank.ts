import { join } from 'node:path';
import { BankControl } from '../../sandbox/bank/control-client.js';
import { demoAccount } from '../../sandbox/bank/start.js';
import { ensureSandboxKeys, type SandboxKeyFiles } from '../../sandbox/keys.js';
import { freePort } from '../../server/test/free-port.js';
import { answersOk, startProgram } from './program.js';

/** The bank as a program of its own: it keeps its ledger whatever becomes of the server. */
export interface SandboxBank {
  readonly url: string;
  readonly account: string;
  readonly keyFiles: SandboxKeyFiles;
  readonly control: BankControl;
  stop(): Promise<void>;
}

/** Long enough that an answer is not the settlement, short enough that nobody waits for it. */
const SETTLEMENT_DELAY_MS = 300;

export async function startSandboxBank(folder: string): Promise<SandboxBank> {
  const dir = join(folder, 'bank');
  const keyFiles = ensureSandboxKeys(dir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { stop } = await startProgram({
    name: 'bank',
    program: 'build/sandbox/main.js',
    environment: { SANDBOX_PORT: String(port), SANDBOX_DIR: dir },
    folder,
    isReady: () => answersOk(`${url}/livez`),
  });
  const control = new BankControl(url);
  await control.settings({ settlementDelayMs: SETTLEMENT_DELAY_MS });
  return { url, account: demoAccount.account, keyFiles, control, stop };
}
