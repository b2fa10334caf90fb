import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractRefusals } from '../test/contract-order.js';
import { givenWorld, json } from '../test/given-world.js';
import { outcomes } from './driver-stop.js';
import { localOutcomes } from './local-outcomes.js';
import { serverOutcomes } from './server-outcomes.js';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** Rows of the contract's table of refusals. */
const contract = [...read('docs/protocols/driver-api.md').matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \| (\d+) \|/gm)]
  .map(([, code, status, exit]) => ({ code: code!, status: Number(status), exit: Number(exit) }));

/** The call in which the driver would hear of it first. */
const firstHeardAt: Readonly<Record<string, string>> = {
  DRIVER_TOO_OLD: 'GET /', CHALLENGE_USED: 'POST /sessions', SESSION_ENDED: 'PUT /update/request', REQUEST_REJECTED: 'PUT /update/request',
  REQUEST_CONFLICT: 'PUT /update/request', KEY_UNACCEPTABLE: 'PUT /update/request', CODE_REQUIRED: 'PUT /update/request',
  CODE_WRONG: 'PUT /update/request', CODE_EXHAUSTED: 'PUT /update/request', ISSUE_FAILED: 'PUT /update/request',
  BANK_RETURNED: 'PUT /update/request', NOT_ISSUED: 'POST /update/installed', RATE_LIMITED: 'POST /challenges',
};

describe('exit codes', () => {
  test('are those of the contract, all of them and no others', () => {
    expect(contract).toHaveLength(22);
    const ours = Object.entries(serverOutcomes).map(([code, { exit }]) => ({ code, status: contractRefusals[code], exit }));
    expect(ours).toEqual(contract);
  });

  test('say in Chinese and in English what to do, and the guide lists them', () => {
    const guide = read('docs/guides/driver.md');
    for (const [code, { exit, sentence }] of Object.entries(outcomes)) {
      expect(sentence.zh).toMatch(/。$/);
      expect(sentence.en).toMatch(/\.$/);
      expect({ code, listed: guide.includes(`| ${exit} | \`${code}\` |`) }).toEqual({ code, listed: true });
    }
  });

  test('of this computer do not collide with the server’s', () => {
    const theirs: number[] = Object.values(serverOutcomes).map(({ exit }) => exit);
    const ours: number[] = Object.values(localOutcomes).map(({ exit }) => exit);
    expect(ours.filter((exit) => theirs.includes(exit))).toEqual([2, 21]);
  });
});

describe('each refusal of the server ends the run with its own code and both sentences', () => {
  const world = givenWorld();

  test.each(contract)('$code', async ({ code, exit }) => {
    world.server.plan({ call: firstHeardAt[code] ?? 'POST /sessions', kind: 'REFUSE', code, times: 99 });
    const ended = await world.update('--lang', 'en');
    const { message, ...rest } = json(ended) as { message: { zh: string; en: string } };
    expect(rest).toMatchObject({ outcome: code, exit, traceId: 'trace-1' });
    expect(ended.exit).toBe(exit);
    expect(message.zh).toContain(`服务器说：${code}`);
    expect(message.zh).toContain(outcomes[code as keyof typeof outcomes].sentence.zh);
    expect(ended.stderr).toContain(outcomes[code as keyof typeof outcomes].sentence.en);
    expect(ended.stderr).toContain('Trace id: trace-1');
  });

  test('one that this driver has never heard of is a fault of the server, quoted', async () => {
    world.server.plan({ call: 'POST /sessions', kind: 'REFUSE', code: 'LATER_CODE' });
    const ended = await world.update();
    expect(ended.exit).toBe(21);
    expect(ended.stderr).toContain('服务器说：LATER_CODE');
  });

  test('what the server writes cannot move the cursor or pose as another line', async () => {
    world.server.plan({ call: 'POST /sessions', kind: 'TEXT', text: JSON.stringify({ code: 'NO_ORDER' }) });
    expect((await world.update()).exit).toBe(21);
    const text = JSON.stringify({ code: 'BUSY', message: { zh: 'a\u001b[2Kb\nc\u202ed', en: 'x' } });
    world.server.plan({ call: 'POST /challenges', kind: 'TEXT', text });
    const ended = await world.update();
    expect(ended.stderr).not.toMatch(/\u001b|\u202e/);
  });

  test('a busy server is asked again, no sooner than it says', async () => {
    world.server.plan({ call: 'POST /challenges', kind: 'REFUSE', code: 'BUSY', retryAfter: 1 });
    expect((await world.update('--retries', '1')).exit).toBe(0);
    world.server.plan({ call: 'POST /challenges', kind: 'REFUSE', code: 'RATE_LIMITED', retryAfter: 600 });
    world.token.restore();
    const serial = ['--serial', world.token.oldSerial];
    expect((await world.run(['doctor', '--server', world.server.url, '--module', world.token.module, ...serial])).exit).toBe(2);
  });
});
