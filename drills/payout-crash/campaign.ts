import { minutes } from '../../server/platform/clock.js';
import { randomBelow, type Random } from '../../server/platform/random.js';
import type { PreparedCase } from '../cases.js';
import type { Lane } from './lane.js';
import type { KillPlan } from '../kill/kill-switch.js';
import type { VictimOrders } from './orders.js';
import { drawKill, type Kill, type Recordings } from './points.js';
import { runVictim, type Ending } from './process.js';
import { setWeather, type Weather } from './weather.js';

/** Leases of jobs and tries of deliveries last two minutes: after that another server takes over from the dead one. */
const AFTER_A_DEATH = minutes(2.5);
/** Share of processes, in percent, that are killed while they clear up after the last. */
const KILLED_AGAIN = 12;
/** Somewhere in the first statements of clearing up. */
const EARLY = 120;

/** One lane's series of kills: each server first clears up after the one before it, then meets its own end. */
export class Campaign {
  readonly hits = new Map<string, number>();
  /** Points with the pass at which the kill fell. */
  readonly passes = new Set<string>();
  /** Kills that fell while a server cleared up. */
  killedAgain = 0;
  /** A point was not passed as often as in its recording; the case came through unharmed. */
  missed = 0;
  readonly #lane: Lane;
  readonly #random: Random;
  readonly #control: boolean;
  readonly #begun: PreparedCase[] = [];
  #leftBehind: string[] = [];

  constructor(lane: Lane, random: Random, control: boolean) {
    this.#lane = lane;
    this.#random = random;
    this.#control = control;
  }

  /** Cases that were approved so far. */
  get begun(): readonly PreparedCase[] {
    return this.#begun;
  }

  /** Lets one case through in each weather, without a kill, and writes down what was passed. */
  async record(weathers: readonly Weather[]): Promise<[Weather, Readonly<Record<string, number>>][]> {
    const recordings: [Weather, Readonly<Record<string, number>>][] = [];
    for (const weather of weathers) {
      const { counts } = await this.#run(weather, { mode: 'record' });
      recordings.push([weather, counts]);
    }
    return recordings;
  }

  /** Kills a server at a point while it sees a new case through; again at its first pass where that one was missed. */
  async kill(recordings: Recordings, label: string): Promise<void> {
    const drawn = drawKill(recordings, label, this.#random);
    if (await this.#killAt(drawn)) return;
    this.missed += 1;
    if (await this.#killAt({ ...drawn, occurrence: 1 })) return;
    this.missed += 1;
  }

  /** Clears up after the last kill. */
  async finish(): Promise<void> {
    if (this.#leftBehind.length > 0) await this.#send({});
  }

  async #killAt({ label, weather, occurrence }: Kill): Promise<boolean> {
    const { killed } = await this.#run(weather, { mode: 'point', label, occurrence });
    if (!killed) return false;
    this.hits.set(label, (this.hits.get(label) ?? 0) + 1);
    this.passes.add(`${weather} ${label} ${occurrence}`);
    return true;
  }

  async #run(weather: Weather, kill: KillPlan): Promise<Ending> {
    const fresh = this.#lane.cases[this.#begun.length];
    if (!fresh) throw new Error('more cases were needed than prepared');
    await this.#clearUpUnderFire(kill);
    await setWeather(this.#lane.bank.control, weather, fresh.accountNumber);
    this.#begun.push(fresh);
    return this.#send({ fresh: fresh.id, kill });
  }

  async #clearUpUnderFire({ mode }: KillPlan): Promise<void> {
    const drawn = mode === 'point' && this.#leftBehind.length > 0 && randomBelow(this.#random, 100) < KILLED_AGAIN;
    if (!drawn) return;
    const { killed } = await this.#send({
      killWhileClearingUp: { mode: 'any', nth: 1 + randomBelow(this.#random, EARLY) },
    });
    if (killed) this.killedAgain += 1;
  }

  async #send(changes: Partial<VictimOrders>): Promise<Ending> {
    const { clock, reviewer } = this.#lane;
    const orders = {
      reviewer,
      shiftMs: clock.shiftMs,
      leftBehind: this.#leftBehind,
      control: this.#control,
      ...changes,
    };
    const ending = await runVictim(this.#lane, orders);
    if (ending.cleared) this.#leftBehind = [];
    if (ending.killed) {
      if (ending.cleared && changes.fresh !== undefined) this.#leftBehind = [changes.fresh];
      clock.shiftMs += AFTER_A_DEATH;
    }
    return ending;
  }
}
