import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { DriverStop } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';

/** Lines from a pipe, one at a time as they are asked for: the PIN first, then a download code where one is needed. */
export function stdinLines(stdin: Readable): (missing: Sentence) => Promise<string> {
  let lines: AsyncIterator<string> | undefined;
  return async (missing) => {
    lines ??= createInterface({ input: stdin, crlfDelay: Infinity })[Symbol.asyncIterator]();
    const next = await lines.next();
    if (next.done === true) throw new DriverStop('USAGE', { detail: missing });
    return next.value;
  };
}
