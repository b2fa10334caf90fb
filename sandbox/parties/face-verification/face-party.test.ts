import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { openTestParties, type TestParties } from '../test-parties.js';
import { faceVerificationParty } from './face-party.js';
import { drawFrame } from './frame.js';
import { faceOutcomes } from './outcomes.js';

let parties: TestParties;
beforeAll(async () => {
  parties = await openTestParties([faceVerificationParty()]);
});
afterAll(() => parties.close());

test('an unsigned call is refused as the provider refuses it', async () => {
  const answer = await fetch(`${parties.url}/face-verification`, { method: 'POST', body: '{}' });
  expect(await answer.json()).toEqual({ Response: { Error: { Code: 'AuthFailure.InvalidAuthorization', Message: expect.any(String) }, RequestId: expect.any(String) } });
});

test('a page for nobody’s token says to go back', async () => {
  const answer = await fetch(`${parties.url}/face-verification/page?token=nobody`);
  expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('链接已失效')]);
});

test('a check that does not exist cannot be finished by hand', async () => {
  await expect(parties.act('face-verification', 'finish', { outcome: 'PASS' })).rejects.toThrow('no such check');
  await expect(parties.act('face-verification', 'finish', { outcome: 'MAYBE' })).rejects.toThrow();
});

test('every outcome has a name in both languages, and codes that differ', () => {
  const all = Object.values(faceOutcomes);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const { zh, en } of all) expect([zh, en]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/^[A-Z]/)]);
});

test('the best frame is a portrait, the same for the same check', async () => {
  const [first, again, other] = await Promise.all([drawFrame('a'), drawFrame('a'), drawFrame('b')]);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 480, height: 640 });
  expect([first.equals(again), first.equals(other)]).toEqual([true, false]);
});
