import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { seededRandom } from '../../server/platform/random.js';
import { renderLivenessFrame } from './liveness-frame.js';
import { brightness } from './pixel-reading.fixture.js';

const facts = { idNumber: '420101191212310022', capturedAt: '2026-11-20 15:02:11' };

describe('a liveness frame', () => {
  test('is an upright JPEG of 480 × 640', async () => {
    const frame = await sharp(await renderLivenessFrame(facts, seededRandom('a'))).metadata();
    expect(frame).toMatchObject({ format: 'jpeg', width: 480, height: 640 });
  });

  test('is the same when made again from the same seed', async () => {
    const first = await renderLivenessFrame(facts, seededRandom('a'));
    expect(first.equals(await renderLivenessFrame(facts, seededRandom('a')))).toBe(true);
  });

  test('shows another face for another ID number in the same room', async () => {
    const [own, other] = await Promise.all([
      renderLivenessFrame(facts, seededRandom('a')),
      renderLivenessFrame({ ...facts, idNumber: '33010619040229003X' }, seededRandom('a')),
    ]);
    expect(own.equals(other)).toBe(false);
  });

  test('is much darker when taken in dim light', async () => {
    const [clear, dim] = await Promise.all([
      renderLivenessFrame(facts, seededRandom('a')),
      renderLivenessFrame(facts, seededRandom('a'), 'dim'),
    ]);
    expect(await brightness(dim)).toBeLessThan((await brightness(clear)) * 0.6);
  });
});
