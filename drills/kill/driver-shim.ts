import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import pkcs11js from 'pkcs11js';
import { armPoints, pass, passedPoints } from './kill-points.js';
import type { KillPlan } from './kill-switch.js';
import { watch, watchDisk, type Callable } from './watch.js';

/**
 * Preloaded before the driver: sees every call to the token, every exchange with the server and every write to the disk,
 * before it is made and after it was answered. What to do comes by the environment, and what was passed goes into a file,
 * because the driver is a program for one errand and speaks to nobody else.
 */

function watchToken(): void {
  const { prototype } = pkcs11js.PKCS11;
  // Most calls are the native class's own, below the one that is exported.
  for (const owner of [prototype, Object.getPrototypeOf(prototype) as object]) {
    watch(owner, Object.getOwnPropertyNames(owner).filter((name) => name.startsWith('C_')), 'token ');
  }
}

function watchServer(): void {
  const original = http.request as unknown as Callable;
  Reflect.set(http, 'request', function request(this: unknown, ...parameters: unknown[]) {
    const options = parameters[1] as http.RequestOptions;
    const label = `${options.method ?? 'GET'} ${(parameters[0] as URL).pathname}`;
    pass(`before ${label}`);
    const outgoing = original.apply(this, parameters) as http.ClientRequest;
    return outgoing.prependOnceListener('response', () => pass(`after ${label}`));
  });
  syncBuiltinESMExports();
}

const counts = process.env['DRILL_COUNTS'];
watchToken();
watchDisk();
watchServer();
armPoints(JSON.parse(process.env['DRILL_KILL'] ?? '{"mode":"record"}') as KillPlan);
if (counts !== undefined) process.once('exit', () => writeFileSync(counts, JSON.stringify(passedPoints())));
