import { after, minutes } from '../../server/platform/clock.js';
import type { Life } from '../timeline.js';
import type { Scene } from './scene.js';
import type { Traits } from './traits.js';
import type { World } from './world.js';

/** A kind of case: how many there are, when they come, what sets them apart, and what happens to them. */
export interface Story {
  readonly name: string;
  /** In the demonstration as it ships. */
  readonly count: number;
  /** When the order is paid (or would be), for the case at `share` (0–1) of its kind. */
  readonly paidAt: (world: Pick<World, 'office' | 'now'>, share: number) => Date;
  readonly traits?: (index: number) => Traits;
  readonly live: (scene: Scene) => Life;
}

/** Paid between so many working minutes ago; a day has 540, the promise of three days 1620. */
export function workingMinutesAgo(from: number, to: number): Story['paidAt'] {
  return ({ office, now }, share) => office.before(now, Math.round(from + (to - from) * share));
}

/** Paid between so many minutes by the clock ago, whatever the hour is now. */
export function minutesAgo(from: number, to: number): Story['paidAt'] {
  return ({ now }, share) => after(now, -minutes(Math.round(from + (to - from) * share)));
}

/** Chooses by position, over and over. */
export function inTurn<T>(choices: readonly [T, ...T[]]): (index: number) => T {
  return (index) => choices[index % choices.length] ?? choices[0];
}
