import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCorporateAccount } from '../server/modules/reference/domain/corporate-account.js';
import { checkCreditCode, organisationCodeOf } from '../server/modules/reference/domain/unified-social-credit-code.js';
import { seededRandom } from '../server/platform/random.js';
import { glyphOutlines } from './artwork/glyph-outlines.js';
import { makeOrganisation } from './organisations.js';

const organisations = fc.record({ ordinal: fc.integer({ min: 0, max: 282_239 }), seed: fc.string() })
  .map(({ ordinal, seed }) => makeOrganisation(ordinal, seededRandom(seed)));

describe('a made-up organisation', () => {
  test('has a credit code with both check characters right, of a kind never given out', () => {
    fc.assert(fc.property(organisations, ({ creditCode, city }) => {
      expect(checkCreditCode(creditCode)).toEqual({ valid: true, value: creditCode, warnings: [] });
      expect(creditCode.startsWith(`91${city.division}`)).toBe(true);
      expect(organisationCodeOf(creditCode).startsWith('DEM')).toBe(true);
    }));
  });

  test('has its account in its own name at a branch of its city', () => {
    fc.assert(fc.property(organisations, ({ name, city, account }) => {
      expect(account.name).toBe(name);
      expect(account.branch.cityName).toBe(city.name);
      expect(checkCorporateAccount(account.number)).toMatchObject({ valid: true, value: account.number });
      expect(account.number).toMatch(/^9900\d{11,15}$/);
    }));
  });

  test('has a name that can be cut into a seal', () => {
    fc.assert(fc.property(organisations, ({ name, sealNumber }) => {
      expect(name).toMatch(/有限公司$/);
      expect(glyphOutlines('bold', name + sealNumber)).toHaveLength([...name].length + 13);
    }));
  });

  test('shares neither name nor credit code with any of 50,000 others', () => {
    const random = seededRandom('market');
    const market = Array.from({ length: 50_000 }, (_, ordinal) => makeOrganisation(ordinal, random));
    expect(new Set(market.map(({ name }) => name)).size).toBe(market.length);
    expect(new Set(market.map(({ creditCode }) => creditCode)).size).toBe(market.length);
  });

  test.each([-1, 282_240, 0.5])('refuses the ordinal %p, which has no name', (ordinal) => {
    expect(() => makeOrganisation(ordinal, seededRandom('a'))).toThrow(RangeError);
  });
});
