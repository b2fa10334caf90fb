import fs from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import pkcs11js from 'pkcs11js';
import { armPoints, pass, passedPoints } from './kill-points.js';
import type { KillPlan } from './kill-switch.js';

/**
 * Preloaded before the driver: sees every call to the token, every exchange with the server and every write to the disk,
 * before it is made and after it was answered. What to do comes by the environment, and what was passed goes into a file,
 * because the driver is a program for one errand and speaks to nobody else.
 */

type Callable = (this: unknown, ...parameters: unknown[]) => unknown;

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** `original`, passing a point before it and one after its answer. */
function watched(label: string, original: Callable): Callable {
  return function watch(this: unknown, ...parameters) {
    pass(`before ${label}`);
    const result = original.apply(this, parameters);
    if (isPromise(result)) {
      return result.then((answer) => {
        pass(`after ${label}`);
        return answer;
      });
    }
    pass(`after ${label}`);
    return result;
  };
}

function watch(owner: object, names: readonly string[], prefix: string): void {
  for (const name of names) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original === 'function') Reflect.set(owner, name, watched(`${prefix}${name}`, original as Callable));
  }
}

function watchToken(): void {
  const { prototype } = pkcs11js.PKCS11;
  // Most calls are the native class's own, below the one that is exported.
  for (const owner of [prototype, Object.getPrototypeOf(prototype) as object]) {
    watch(owner, Object.getOwnPropertyNames(owner).filter((name) => name.startsWith('C_')), 'token ');
  }
}

/** Reads change nothing and are left out. */
const writes = ['writeFile', 'rename', 'rm', 'unlink', 'mkdir', 'fsync', 'write', 'open'];

function watchDisk(): void {
  watch(fs, writes.map((name) => `${name}Sync`), 'disk ');
  watch(fs.promises, writes, 'disk ');
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
}

const counts = process.env['DRILL_COUNTS'];
const writeCounts = fs.writeFileSync.bind(fs);
watchToken();
watchDisk();
watchServer();
syncBuiltinESMExports();
armPoints(JSON.parse(process.env['DRILL_KILL'] ?? '{"mode":"record"}') as KillPlan);
if (counts !== undefined) process.once('exit', () => writeCounts(counts, JSON.stringify(passedPoints())));
