import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMobileNumber } from '../server/modules/reference/domain/mobile-number.js';
import { birthDateOf, checkResidentId } from '../server/modules/reference/domain/resident-id.js';
import { seededRandom } from '../server/platform/random.js';
import { glyphOutlines } from './artwork/glyph-outlines.js';
import { makePerson } from './people.js';

const people = fc.record({ ordinal: fc.integer({ min: 0, max: 1_822_347 }), seed: fc.string() })
  .map(({ ordinal, seed }) => makePerson(ordinal, seededRandom(seed)));

describe('a made-up person', () => {
  test('has a well-formed ID number that cannot be a living person\'s', () => {
    fc.assert(fc.property(people, ({ idNumber, sex }) => {
      expect(checkResidentId(idNumber)).toMatchObject({ valid: true, value: idNumber });
      expect(birthDateOf(idNumber) < '1910-01-01').toBe(true);
      expect(idNumber.slice(4, 6)).toBe('01');
      expect(Number(idNumber.charAt(16)) % 2 === 1).toBe(sex === 'male');
    }));
  });

  test('has a well-formed phone number of a network that was never allotted', () => {
    fc.assert(fc.property(people, ({ phone }) => {
      expect(checkMobileNumber(phone)).toEqual({ valid: true, value: phone, warnings: [] });
      expect(['154', '164', '194']).toContain(phone.slice(0, 3));
    }));
  });

  test('has a name that can be printed and signed', () => {
    fc.assert(fc.property(people, ({ name }) => {
      expect([...name].length).toBeGreaterThanOrEqual(2);
      expect(glyphOutlines('hand', name).length).toBe(glyphOutlines('regular', name).length);
    }), { numRuns: 400 });
  });

  test('shares neither ID number nor phone with any of 20,000 others', () => {
    const random = seededRandom('crowd');
    const crowd = Array.from({ length: 20_000 }, (_, ordinal) => makePerson(ordinal, random));
    expect(new Set(crowd.map(({ idNumber }) => idNumber)).size).toBe(crowd.length);
    expect(new Set(crowd.map(({ phone }) => phone)).size).toBe(crowd.length);
  });

  test('is the same for the same ordinal and seed', () => {
    expect(makePerson(5, seededRandom('a'))).toEqual(makePerson(5, seededRandom('a')));
  });

  test.each([-1, 1_822_348, 0.5])('refuses the ordinal %p, which has no number', (ordinal) => {
    expect(() => makePerson(ordinal, seededRandom('a'))).toThrow(RangeError);
  });
});
