import type { SteppedClock } from '../server/platform/clock.js';

/** What somebody does over time: runs on whenever the moment has come that it yielded. */
export type Life = AsyncGenerator<Date, void, void>;

interface Step {
  readonly at: number;
  readonly act: () => Promise<void>;
}

/**
 * Lets many lives pass on one stepped clock, in one lane: each step runs to its end before the clock goes on to the
 * next, and steps of one moment run in the order in which they were planned. So the outcome depends on the lives alone.
 */
export class Timeline {
  readonly #clock: SteppedClock;
  readonly #settle: () => Promise<void>;
  readonly #lives = new Set<Life>();
  #steps: Step[] = [];

  /** `settle` runs after each step, at its moment: it does what the step has set going. */
  constructor(clock: SteppedClock, settle: () => Promise<void>) {
    this.#clock = clock;
    this.#settle = settle;
  }

  /** Plans something to be done once; a moment that has passed already means as soon as possible. */
  plan(at: Date, act: () => Promise<void>): void {
    this.#steps.splice(this.#placeOf(at.getTime()), 0, { at: at.getTime(), act });
  }

  /** Begins a life: runs it up to its first moment, at which it goes on. */
  async begin(life: Life): Promise<void> {
    this.#lives.add(life);
    await this.#goOn(life);
  }

  /** Runs every step up to and with `end`, then sets the clock to it. What wanted to go on later ends there. */
  async run(end: Date): Promise<void> {
    for (let step = this.#next(end); step; step = this.#next(end)) {
      if (step.at > this.#clock.now().getTime()) this.#clock.set(new Date(step.at));
      await step.act();
      await this.#settle();
    }
    this.#steps = [];
    for (const life of this.#lives) await life.return();
    this.#clock.set(end);
  }

  #next(end: Date): Step | undefined {
    const [first] = this.#steps;
    return first && first.at <= end.getTime() ? this.#steps.shift() : undefined;
  }

  async #goOn(life: Life): Promise<void> {
    const { done, value } = await life.next();
    if (done) this.#lives.delete(life);
    else this.plan(value, () => this.#goOn(life));
  }

  /** Behind all steps of the same moment and earlier. */
  #placeOf(at: number): number {
    let [low, high] = [0, this.#steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#steps[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
