import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DrillResult } from './drill.js';

const root = join(import.meta.dirname, '..');

interface Run {
  readonly code: number;
  readonly output: string;
}

/** The servers of a drill are processes of their own, so it runs as it is used: compiled, from the command line. */
function node(...parameters: string[]): Promise<Run> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { cwd: root, env }, (fault, stdout, stderr) => {
      resolve({ code: fault ? Number(fault.code ?? 1) : 0, output: stdout || stderr });
    });
  });
}

async function drill(...parameters: string[]): Promise<Run & { readonly result: DrillResult }> {
  const run = await node(join('build', 'drills', 'main.js'), ...parameters, '--seed', 'test', '--json');
  return { ...run, result: JSON.parse(run.output) as DrillResult };
}

/** A few runs each: that drills judge, and notice. The figures of the design are for the command. */
describe('npm run drill', () => {
  beforeAll(async () => {
    expect(await node(join('scripts', 'compile.mjs'))).toMatchObject({ code: 0 });
  });

  test.each(['sqlite', 'mariadb'])('claim-race finds nothing on %s', async (db) => {
    const { code, result } = await drill('claim-race', '--runs', '24', '--db', db, '--processes', '2');
    expect(result).toMatchObject({ drill: 'claim-race', db, runs: 24, violations: 0, undecided: 0, rawErrors: 0 });
    expect(code).toBe(0);
  }, 180_000);

  test('claim-race finds the missing compare-and-set', async () => {
    const { code, result } = await drill('claim-race', '--runs', '12', '--control');
    expect(result['doubleClaims']).toBeGreaterThan(0);
    expect(code).toBe(0);
  }, 180_000);

  test('payout-crash kills where it says, and every case is paid once', async () => {
    const { code, result } = await drill('payout-crash', '--runs', '4');
    expect(result).toMatchObject({ drill: 'payout-crash', violations: 0, double: 0, lost: 0, kills: 4 });
    expect(code).toBe(0);
  }, 180_000);

  test('payout-crash finds the request number that was not stored before sending', async () => {
    const { code, result } = await drill('payout-crash', '--runs', '1', '--at', 'after POST /v1/transfers', '--control');
    expect(result['double']).toBeGreaterThan(0);
    expect(code).toBe(0);
  }, 180_000);

  test('applicant-crash kills where it says, and keeps what the applicant was told is kept', async () => {
    const { code, result } = await drill('applicant-crash', '--runs', '2');
    expect(result).toMatchObject({ drill: 'applicant-crash', violations: 0, kills: 2, applicants: 3 });
    expect(code).toBe(0);
  }, 180_000);

  test('applicant-crash finds the order number that was not stored before ordering', async () => {
    const { code, result } = await drill('applicant-crash', '--runs', '1', '--at', 'channel_reference = ?, paid_at', '--control');
    expect(result.violations).toBeGreaterThan(0);
    expect(code).toBe(0);
  }, 240_000);

  test('issuance-crash kills server or driver, and the order ends with one certificate on record and on the token', async () => {
    const { code, result } = await drill('issuance-crash', '--runs', '2', '--processes', '1');
    expect(result).toMatchObject({ drill: 'issuance-crash', violations: 0, kills: 2, subscribers: 3, orphans: 0 });
    expect(code).toBe(0);
  }, 240_000);

  test('issuance-crash finds the request number that was not stored before signing', async () => {
    const { code, result } = await drill('issuance-crash', '--runs', '1', '--processes', '1', '--at', 'after disk linkSync', '--control');
    expect(result['double']).toBeGreaterThan(0);
    expect(code).toBe(0);
  }, 240_000);

  test('only a drill that kills can be told where', async () => {
    const { code, output } = await node(join('build', 'drills', 'main.js'), 'claim-race', '--at', 'commit');
    expect([code, output]).toEqual([2, expect.stringContaining('claim-race kills no server')]);
  });

  test('an unknown drill is refused with the list of those there are', async () => {
    const { code, output } = await node(join('build', 'drills', 'main.js'), 'no-such-drill');
    expect(code).toBe(2);
    expect(output).toMatch(/no drill no-such-drill[\s\S]*claim-race[\s\S]*payout-crash/);
  });
});
