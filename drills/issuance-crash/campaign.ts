import { randomBelow, type Random } from '../../server/platform/random.js';
import type { Finding } from '../drill.js';
import type { KillPlan } from '../kill/kill-switch.js';
import { runDriver } from './driver-under-drill.js';
import { judgeLedger, judgeSubscriber } from './judge.js';
import type { Lane } from './lane.js';
import type { Subscriber } from './subscriber.js';

export type Victim = 'server' | 'driver';

/** A place where one of the two dies, and how often it is passed. */
export interface KillPoint {
  readonly victim: Victim;
  readonly label: string;
  readonly passes: number;
}

export const nameOf = ({ victim, label }: KillPoint): string => `${victim}: ${label}`;

/** A person begins again a few times; after that the drill calls it stuck. */
const PATIENCE = 8;

/** One lane's series of subscribers: in each run the server or the driver dies once. */
export class Campaign {
  readonly findings: Finding[] = [];
  readonly hits = new Map<string, number>();
  missed = 0;
  readonly #lane: Lane;
  readonly #random: Random;
  #subscribers = 0;

  constructor(lane: Lane, random: Random) {
    this.#lane = lane;
    this.#random = random;
  }

  get subscribers(): number {
    return this.#subscribers;
  }

  /** Lets one subscriber through unharmed and writes down what both passed. */
  async record(): Promise<readonly KillPoint[]> {
    const { server } = this.#lane;
    const subscriber = await this.#next();
    await server.arm({ mode: 'record' });
    const { exit, counts, words } = await runDriver(subscriber, server.url, { mode: 'record' });
    const served = await server.disarm();
    if (exit !== 0 || !counts || !served) throw new Error(`nobody was killed, and the driver ended with ${exit}: ${words}`);
    this.findings.push(...(await judgeSubscriber(this.#lane.office, subscriber)));
    return [...pointsOf('server', served), ...pointsOf('driver', counts)];
  }

  async kill(point: KillPoint): Promise<void> {
    const subscriber = await this.#next();
    const plan: KillPlan = { mode: 'point', label: point.label, occurrence: 1 + randomBelow(this.#random, point.passes) };
    const died = point.victim === 'server' ? await this.#killServer(subscriber, plan) : await this.#killDriver(subscriber, plan);
    if (died) this.hits.set(nameOf(point), (this.hits.get(nameOf(point)) ?? 0) + 1);
    else this.missed += 1;
    await this.#finish(subscriber);
    this.findings.push(...(await judgeSubscriber(this.#lane.office, subscriber)));
  }

  async judge(): Promise<void> {
    this.findings.push(...(await judgeLedger(this.#lane.office)));
  }

  #next(): Promise<Subscriber> {
    this.#subscribers += 1;
    return this.#lane.subscriber(this.#subscribers);
  }

  async #killServer(subscriber: Subscriber, plan: KillPlan): Promise<boolean> {
    const { server } = this.#lane;
    const before = server.deaths;
    await server.arm(plan);
    await runDriver(subscriber, server.url, undefined);
    await server.disarm();
    await server.run();
    return server.deaths > before;
  }

  async #killDriver(subscriber: Subscriber, plan: KillPlan): Promise<boolean> {
    await this.#lane.server.run();
    const { exit } = await runDriver(subscriber, this.#lane.server.url, plan);
    return exit === null;
  }

  /** The person starts the driver again, as often as its words say so; between two starts the schedules have their turn. */
  async #finish(subscriber: Subscriber): Promise<void> {
    let words = '';
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      const run = await runDriver(subscriber, this.#lane.server.url, undefined);
      if (run.exit === 0) return;
      ({ words } = run);
      await this.#lane.settle();
    }
    this.findings.push({ kind: 'stuck', about: subscriber.orderNo, text: words });
  }
}

const pointsOf = (victim: Victim, counts: Readonly<Record<string, number>>): readonly KillPoint[] =>
  Object.entries(counts).map(([label, passes]) => ({ victim, label, passes }));
