import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { seededRandom } from '../../server/platform/random.js';
import { makePerson } from '../people.js';
import { type IdCardFacts, renderIdCardBack, renderIdCardFront } from './id-card.js';
import { isDark, share } from './pixel-reading.fixture.js';

const facts: IdCardFacts = {
  ...makePerson(7, seededRandom('card holder')),
  validFrom: '2018-05-11',
  validUntil: '2038-05-11',
};

const sides = [['portrait side', renderIdCardFront], ['other side', renderIdCardBack]] as const;

describe.each(sides)('the %s', (_, render) => {
  test('is a JPEG of a size that a phone would send', async () => {
    const photo = await sharp(await render(facts, seededRandom('a'))).metadata();
    expect(photo).toMatchObject({ format: 'jpeg', width: 780, height: 520 });
  });

  test('is the same when made again from the same seed, and lies otherwise for another', async () => {
    const photo = await render(facts, seededRandom('a'));
    expect(photo.equals(await render(facts, seededRandom('a')))).toBe(true);
    expect(photo.equals(await render(facts, seededRandom('b')))).toBe(false);
  });

  test('says in every quarter of the card that it is a specimen', async () => {
    const photo = await render(facts, seededRandom('a'));
    for (const [left, top] of [[90, 60], [400, 60], [90, 260], [400, 260]] as const) {
      const marked = await share(photo, { left, top, width: 290, height: 200 }, isSpecimenRed);
      expect(marked).toBeGreaterThan(0.02);
    }
  });
});

test('the portrait side shows the number in print', async () => {
  const photo = await renderIdCardFront(facts, seededRandom('a'));
  expect(await share(photo, { left: 250, top: 380, width: 330, height: 60 }, isDark)).toBeGreaterThan(0.02);
});

test('an address too long for one line is broken, and a card without an end says so', async () => {
  const long = { ...facts, address: facts.address.repeat(2), validUntil: 'long-term' };
  const [front, back] = await Promise.all([
    renderIdCardFront(long, seededRandom('a')),
    renderIdCardBack(long, seededRandom('a')),
  ]);
  const rightOfAddress = { left: 440, top: 230, width: 30, height: 150 };
  const usual = await share(await renderIdCardFront(facts, seededRandom('a')), rightOfAddress, isDark);
  expect(await share(front, rightOfAddress, isDark)).toBeCloseTo(usual, 2);
  expect(back.equals(await renderIdCardBack(facts, seededRandom('a')))).toBe(false);
});

/** The lettering is a pale red on the card, darker where it crosses the portrait. */
function isSpecimenRed([red, green, blue]: readonly [number, number, number]): boolean {
  return red - green > 9 && red - blue > 6;
}
