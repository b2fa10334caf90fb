import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { pass } from './kill-points.js';

export type Callable = (this: unknown, ...parameters: unknown[]) => unknown;

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

export function watch(owner: object, names: readonly string[], prefix: string): void {
  for (const name of names) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original === 'function') Reflect.set(owner, name, watched(`${prefix}${name}`, original as Callable));
  }
}

/** Reads change nothing and are left out. */
const writes = ['writeFile', 'rename', 'rm', 'link', 'unlink', 'mkdir', 'fsync', 'write', 'open'];

/** Sees what the process writes to the disk. */
export function watchDisk(): void {
  watch(fs, writes.map((name) => `${name}Sync`), 'disk ');
  watch(fs.promises, writes, 'disk ');
  syncBuiltinESMExports();
}
