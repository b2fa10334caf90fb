import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { DriverStop } from '../outcome/driver-stop.js';
import type { DriverIo } from './driver-io.js';

/** Asks at the terminal, on stderr: stdout is for data. `hidden` shows nothing of what is typed, not even its length. */
export function ask({ stdin, stderr, signal }: DriverIo, question: string, { hidden }: { readonly hidden: boolean }): Promise<string> {
  const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => { done(); } }) : stderr;
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdin, output, terminal: true });
    // Only now: the terminal has stopped showing what is typed, and nobody answers before they are asked.
    stderr.write(question);
    const stop = (): void => { lines.close(); };
    let answer: string | undefined;
    lines.once('line', (line) => {
      answer = line;
      lines.close();
    });
    lines.once('SIGINT', stop);
    lines.once('close', () => {
      signal.removeEventListener('abort', stop);
      if (hidden) stderr.write('\n');
      if (answer === undefined) reject(new DriverStop('INTERRUPTED'));
      else resolve(answer);
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}
