import { type Random, randomBelow } from '../server/platform/random.js';

/** A real number in [low, high], in steps of a millionth of the span. */
export function between(random: Random, low: number, high: number): number {
  return low + (randomBelow(random, 1_000_001) / 1_000_000) * (high - low);
}

/** True with the given probability (0–1). */
export function chance(random: Random, probability: number): boolean {
  return between(random, 0, 1) < probability;
}

export function pick<const Choices extends readonly [unknown, ...unknown[]]>(
  random: Random,
  choices: Choices,
): Choices[number] {
  return choices[randomBelow(random, choices.length)];
}
