import { randomBelow, type Random } from '../../server/platform/random.js';
import { weathers, type Weather } from './weather.js';

/** How often each point was passed while one case went through, by the weather at the bank. */
export type Recordings = ReadonlyMap<Weather, Readonly<Record<string, number>>>;

/** Where one process is to be killed. */
export interface Kill {
  readonly label: string;
  readonly weather: Weather;
  readonly occurrence: number;
}

/** Every point that was passed in any weather: calls to the bank first, then statements in an order by seed. */
export function pointsOf(recordings: Recordings, random: Random): string[] {
  const labels = [...new Set([...recordings.values()].flatMap((counts) => Object.keys(counts)))].sort();
  const shuffled = labels.map((label) => ({ label, key: randomBelow(random, 2 ** 31) })).sort((a, b) => a.key - b.key);
  const isCall = ({ label }: { readonly label: string }): boolean => / (?:GET|POST) /.test(label);
  return [...shuffled.filter(isCall), ...shuffled.filter((entry) => !isCall(entry))].map(({ label }) => label);
}

/** Draws the weather among those in which the point is passed, and at which of its passes the kill falls. */
export function drawKill(recordings: Recordings, label: string, random: Random): Kill {
  const possible = weathers.filter((weather) => recordings.get(weather)?.[label]);
  const weather = possible[randomBelow(random, possible.length)];
  if (!weather) throw new Error(`point ${label} was never passed`);
  return { label, weather, occurrence: 1 + randomBelow(random, recordings.get(weather)![label]!) };
}
