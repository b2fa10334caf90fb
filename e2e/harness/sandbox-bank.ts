import { BankControl } from '../../sandbox/bank/control-client.js';
import type { SandboxConfig } from '../../sandbox/config.js';
import { answersOk, startProgram, type RunningProgram } from './program.js';

/** The bank as a program of its own: it keeps its ledger whatever becomes of the server. */
export interface SandboxBank extends RunningProgram {
  readonly control: BankControl;
}

/** So short that the first question finds it settled: the second comes 10 s later. */
const SETTLEMENT_DELAY_MS = 20;

export const bankUrl = ({ SANDBOX_PORT }: SandboxConfig): string => `http://127.0.0.1:${SANDBOX_PORT}`;

/** `folder` takes its log. */
export async function startSandboxBank(sandbox: SandboxConfig, folder: string): Promise<SandboxBank> {
  const url = bankUrl(sandbox);
  const { stop } = await startProgram({
    name: 'bank',
    program: 'build/sandbox/main.js',
    environment: Object.fromEntries(Object.entries(sandbox).map(([name, value]) => [name, String(value)])),
    folder,
    isReady: () => answersOk(`${url}/livez`),
  });
  const control = new BankControl(url);
  await control.settings({ settlementDelayMs: SETTLEMENT_DELAY_MS });
  return { control, stop };
}
