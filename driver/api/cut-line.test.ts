import { describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { unattended } from '../test/driver-run.js';
import { givenWorld } from '../test/given-world.js';

const world = givenWorld();
const OFFSETS = 60;
const RENEWED_ONCE = 6;

/** Offsets over all of an answer, its head and its body alike; dense at both ends, where framing begins and ends. */
const offsetsIn = (length: number): readonly number[] =>
  [...new Set(Array.from({ length: OFFSETS }, (_, at) => Math.floor((at / OFFSETS) * length)).concat(1, 2, length - 2, length - 1))];

describe('given an answer that breaks off', () => {
  test.each(['GET /', 'POST /challenges', 'POST /sessions', 'PUT /update/request', 'POST /update/installed'])(
    'at any byte of %s, then the run can be resumed and ends with one certificate and one new key', async (call) => {
      // given the token as a first run leaves it just before it sends its request, so that not each run has to make a key
      world.server.plan({ call: 'PUT /update/request', kind: 'LOSE' });
      expect((await world.update()).exit).toBe(20);
      const restore = world.token.snapshot();
      expect((await world.update()).exit).toBe(0);
      const offsets = offsetsIn(world.server.answerLength(call));
      expect(offsets.length).toBeGreaterThanOrEqual(OFFSETS);
      const outcomes = new Set<number>();

      for (const bytes of offsets) {
        restore();
        rmSync(world.state, { recursive: true });
        const order = world.given({});
        world.server.plan({ call, kind: 'CUT', bytes });
        outcomes.add((await world.update()).exit);
        const resumed = await world.update('--resume', '--serial', world.token.oldSerial);
        expect({ bytes, exit: resumed.exit, state: order.state, issued: order.issued.length, objects: world.token.objectFiles() })
          .toEqual({ bytes, exit: 0, state: 'INSTALLED', issued: 1, objects: RENEWED_ONCE });
      }
      expect([...outcomes]).toEqual([20]);
    }, 180_000,
  );

  test('then within one run the call is repeated, and nothing is done twice', async () => {
    for (const call of ['GET /', 'POST /challenges', 'POST /sessions', 'PUT /update/request', 'POST /update/installed']) {
      world.server.plan({ call, kind: 'CUT', bytes: 100 });
    }
    expect((await world.run(unattended(world.server.url, world.token))).exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('or does not come, or is no JSON, or no end of it, then the run says that the server cannot be reached', async () => {
    world.server.plan({ call: 'GET /', kind: 'HOLD' });
    expect((await world.update('--timeout', '0.2')).exit).toBe(20);
    world.server.plan({ call: 'GET /', kind: 'TEXT', text: '<html>' });
    expect((await world.update()).exit).toBe(20);
    world.server.plan({ call: 'GET /', kind: 'TEXT', text: `"${'x'.repeat(300_000)}"` });
    expect((await world.update()).exit).toBe(20);
    expect(world.server.calls).not.toContain('POST /challenges');
  });

  test('and nobody listens, then the run says so', async () => {
    const ended = await world.run(unattended('http://127.0.0.1:9', world.token, '--retries', '0'));
    expect(ended.exit).toBe(20);
    expect(ended.stderr).toContain('ECONNREFUSED');
  });

  test('plain HTTP to anywhere but this computer is refused', async () => {
    const ended = await world.run(unattended('http://hall.example.com', world.token));
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toContain('https://');
  });
});
