/** The only source of time: injected, so that tests and seeds choose the moment. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until moved; for tests, seeds and drills. */
export class SteppedClock implements Clock {
  #now: number;

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  set(moment: Date): void {
    this.#now = moment.getTime();
  }
}

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => minutes(n * 60);
export const days = (n: number): number => hours(n * 24);

export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
