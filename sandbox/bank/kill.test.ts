import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transformFile } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { demoAccount } from './start.js';
import { TestBank } from './test-bank.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let program: string;

/** Compiles the sandbox aside, inside the repository so that it finds its packages. */
beforeAll(async () => {
  mkdirSync(join(root, '.scratch'), { recursive: true });
  program = mkdtempSync(join(root, '.scratch', 'kill-'));
  const sources = readdirSync(join(root, 'sandbox'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const name of sources) {
    const target = join(program, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, (await transformFile(join(root, 'sandbox', name), { swcrc: true, cwd: root })).code);
  }
});
afterAll(() => rmSync(program, { recursive: true }));

/** The bank as the process that it is, under the test merchant's hands. */
class SpawnedBank extends TestBank {
  process!: ChildProcess;

  async spawn(): Promise<void> {
    const env = { ...process.env, NODE_OPTIONS: '', SANDBOX_PORT: '0', SANDBOX_DIR: this.dir };
    this.process = spawn(process.execPath, [join(program, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: this.process.stdout! })) {
      const [, url] = /^sandbox bank: (http:\S+)/.exec(line) ?? [];
      if (!url) continue;
      this.bank = { ...this.bank, url, account: demoAccount.account };
      return;
    }
    throw new Error('the sandbox ended before it was ready');
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal);
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }
}

describe('the sandbox as a process', () => {
  test('killed without warning while it is paying, it has forgotten nothing that it answered', async () => {
    const bank = await new SpawnedBank().start();
    await bank.bank.close();
    const answered: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await bank.spawn();
      bank.clock.moment = Date.now();
      const payments = Array.from({ length: 20 }, async (_, index) => {
        const requestNo = `R-${round}-${index}`;
        await bank.pay(requestNo);
        answered.push(requestNo);
        if (index === 10) bank.process.kill('SIGKILL');
      });
      await Promise.allSettled(payments);
      if (bank.process.exitCode === null && bank.process.signalCode === null) await once(bank.process, 'exit');
    }

    await bank.start();

    const known = (await bank.bank.control.ledger()).transfers.map((transfer) => transfer.requestNo);
    expect(answered.length).toBeGreaterThanOrEqual(3);
    expect(known).toEqual(expect.arrayContaining(answered));
    expect(new Set(known).size).toBe(known.length);
    await bank.close();
  });

  test('asked to stop, it ends by itself and in order', async () => {
    const bank = await new SpawnedBank().start();
    await bank.bank.close();
    await bank.spawn();
    bank.clock.moment = Date.now();
    await bank.pay('R1');

    expect(await bank.end('SIGTERM')).toBe(0);

    await bank.start();
    expect((await bank.bank.control.ledger()).transfers).toHaveLength(1);
    await bank.close();
  });
});
