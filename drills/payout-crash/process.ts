import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lane } from './lane.js';
import type { ClockMoved, VictimOrders, VictimWord } from './orders.js';

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const shim = new URL('../kill/kill-shim.js', import.meta.url).href;

/** How one process under drill ended. */
export interface Ending {
  readonly killed: boolean;
  /** It had brought what it found to an end. */
  readonly cleared: boolean;
  /** Cases that it could not bring to their end. */
  readonly stuck: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Starts a server process, moves the bank's clock when it asks, and waits for its end. Throws when it fails by itself. */
export async function runVictim(lane: Lane, orders: VictimOrders): Promise<Ending> {
  const log = join(lane.environment['DATA_DIR']!, 'victim.log');
  const output = openSync(log, 'w');
  const child = fork(fileOf('./victim.js'), {
    // What one process compiled the next need not: a fifth of its start.
    env: { ...process.env, ...lane.environment, NODE_COMPILE_CACHE: join(lane.environment['DATA_DIR']!, 'compiled') },
    execArgv: ['--enable-source-maps', '--import', shim],
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const words: VictimWord[] = [];
  child.on('message', (message) => {
    const word = message as VictimWord;
    words.push(word);
    if (word.word === 'advance') move(child, lane, word.ms);
  });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => resolve(signal ?? code));
  });
  child.send(orders);
  const how = await ended;
  if (how !== 0 && how !== 'SIGKILL')
    throw new Error(`a server under drill ended with ${how}:\n${readFileSync(log, 'utf8').slice(-4000)}`);
  return endingOf(words, how === 'SIGKILL');
}

function move(child: ChildProcess, { clock }: Lane, ms: number): void {
  clock.shiftMs += ms;
  const moved: ClockMoved = { shiftMs: clock.shiftMs };
  if (child.connected) child.send(moved);
}

function endingOf(words: readonly VictimWord[], killed: boolean): Ending {
  const done = words.find((word) => word.word === 'done');
  const cleared = words.find((word) => word.word === 'clear');
  return {
    killed,
    cleared: cleared !== undefined,
    stuck: [...(cleared?.stuck ?? []), ...(done?.stuck ?? [])],
    counts: done?.counts ?? {},
  };
}
