import type { Readable, Writable } from 'node:stream';

/** Where a run reads and writes; the process's own streams, or those of a test. */
export interface DriverIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  now(): Date;
  random(bytes: number): Buffer;
}
