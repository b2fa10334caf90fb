import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KillPlan } from './kill-switch.js';
import type { ServerOrder, ServerWord } from './orders.js';

const shim = new URL('./kill-shim.js', import.meta.url).href;
const diskShim = new URL('./disk-shim.js', import.meta.url).href;

export interface ServerProgram {
  /** Starts the server and takes the drill's orders: see `serve-under-drill.ts`. */
  readonly file: URL;
  /** Whether writes to the disk are points, too. */
  readonly disk?: boolean;
}

type Environment = Readonly<Record<string, string>>;

/** A server in a process of its own that may be killed at a point, and is started again whenever it is needed. */
export class ServerUnderDrill {
  readonly #program: ServerProgram;
  readonly #environment: Environment;
  #child: ChildProcess | undefined;
  #ended: Promise<NodeJS.Signals | number | null> = Promise.resolve(null);
  #url = '';
  /** How often it was killed. */
  deaths = 0;

  constructor(program: ServerProgram, environment: Environment) {
    this.#program = program;
    this.#environment = environment;
  }

  get url(): string {
    return this.#url;
  }

  /** Starts it unless it runs. Throws with its log when it ends by itself. */
  async run(): Promise<void> {
    if (this.#child?.connected && this.#child.exitCode === null && this.#child.signalCode === null) return;
    await this.#settled();
    const log = this.#log();
    const output = openSync(log, 'w');
    const child = fork(fileURLToPath(this.#program.file), {
      // What one process compiled the next need not: a fifth of its start.
      env: { ...process.env, ...this.#environment, NODE_COMPILE_CACHE: join(this.#environment['DATA_DIR']!, 'compiled') },
      execArgv: ['--enable-source-maps', '--import', shim, ...(this.#program.disk ? ['--import', diskShim] : [])],
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.#child = child;
    this.#ended = new Promise((resolve, reject) => {
      child.once('error', reject).once('exit', (code, signal) => resolve(signal ?? code));
    });
    this.#url = (await this.#word('ready')).url;
  }

  /** From now on its points count, and it dies at the one that is planned. */
  async arm(plan: KillPlan): Promise<void> {
    await this.run();
    const armed = this.#word('armed');
    this.#say({ order: 'arm', plan });
    await armed;
  }

  /** How often each point was passed since it was armed; undefined when it has been killed. */
  async disarm(): Promise<Readonly<Record<string, number>> | undefined> {
    if (!this.#child?.connected) return undefined;
    const answer = this.#word('disarmed');
    this.#say({ order: 'disarm' });
    return (await Promise.race([answer, this.#ended.then(() => undefined)]))?.counts;
  }

  async stop(): Promise<void> {
    if (this.#child?.connected) this.#say({ order: 'stop' });
    await this.#settled();
  }

  #say(order: ServerOrder): void {
    this.#child?.send(order);
  }

  async #settled(): Promise<void> {
    const how = await this.#ended;
    if (how === 'SIGKILL') this.deaths += 1;
    else if (how !== 0 && how !== null) throw new Error(`a server under drill ended with ${how}:\n${this.#tail()}`);
    this.#ended = Promise.resolve(null);
    this.#child = undefined;
  }

  #word<W extends ServerWord['word']>(wanted: W): Promise<Extract<ServerWord, { word: W }>> {
    const child = this.#child!;
    return new Promise((resolve, reject) => {
      const listen = (message: unknown): void => {
        const word = message as ServerWord;
        if (word.word !== wanted) return;
        child.off('message', listen);
        resolve(word as Extract<ServerWord, { word: W }>);
      };
      child.on('message', listen);
      if (wanted === 'ready') child.once('exit', () => reject(new Error(`the server did not start:\n${this.#tail()}`)));
    });
  }

  #log(): string {
    return join(this.#environment['DATA_DIR']!, 'victim.log');
  }

  #tail(): string {
    return readFileSync(this.#log(), 'utf8').slice(-4000);
  }
}
