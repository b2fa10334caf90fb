import { expect, test } from '@jest/globals';
import { SteppedClock } from '../server/platform/clock.js';
import { type Life, Timeline } from './timeline.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 5, 10, 2, minute));

function aTimeline() {
  const clock = new SteppedClock(at(0));
  const told: string[] = [];
  const tell = (what: string): void => void told.push(`${clock.now().getUTCMinutes()} ${what}`);
  const timeline = new Timeline(clock, async () => tell('settled'));
  return { clock, told, tell, timeline };
}

test('lives take turns by the clock, and each step is settled before the next', async () => {
  const { told, tell, timeline } = aTimeline();
  async function* life(name: string, ...moments: number[]): Life {
    for (const moment of moments) {
      yield at(moment);
      tell(name);
    }
  }
  await timeline.begin(life('a', 1, 4));
  await timeline.begin(life('b', 2));
  await timeline.run(at(10));
  expect(told).toEqual(['1 a', '1 settled', '2 b', '2 settled', '4 a', '4 settled']);
});

test('of one moment, what was planned first comes first', async () => {
  const { told, tell, timeline } = aTimeline();
  for (const name of ['first', 'second', 'third']) timeline.plan(at(3), async () => tell(name));
  await timeline.run(at(3));
  expect(told.filter((line) => !line.endsWith('settled'))).toEqual(['3 first', '3 second', '3 third']);
});

test('what comes too late does not happen, and the clock stands at the end', async () => {
  const { clock, told, tell, timeline } = aTimeline();
  let ended = false;
  async function* life(): Life {
    try {
      yield at(5);
      tell('in time');
      yield at(11);
      tell('too late');
    } finally {
      ended = true;
    }
  }
  await timeline.begin(life());
  await timeline.run(at(10));
  expect([told, ended, clock.now()]).toEqual([['5 in time', '5 settled'], true, at(10)]);
});

test('the clock never goes back: what should have happened already happens at once', async () => {
  const { told, tell, timeline } = aTimeline();
  timeline.plan(at(5), async () => timeline.plan(at(2), async () => tell('late')));
  await timeline.run(at(10));
  expect(told).toContain('5 late');
});

test('a fault in a life stops the run and is told', async () => {
  const { timeline } = aTimeline();
  timeline.plan(at(1), async () => Promise.reject(new Error('refused')));
  await expect(timeline.run(at(10))).rejects.toThrow('refused');
});
