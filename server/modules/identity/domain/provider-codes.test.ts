import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { livenessEventOf } from './face-codes.js';
import { livenessMachine } from './liveness-states.js';
import { phoneCheckResults } from './phone-check-results.js';
import { phoneCheckResultOf } from './phone-codes.js';

describe('a result of the face provider', () => {
  test.each([
    ['0', 96, 'pass'], ['0', 70, 'pass'], ['0', 69, 'doubt'], ['0', null, 'doubt'],
    ['15', null, 'expire'], ['16', null, 'fail'], ['17', null, 'UNFINISHED'],
    ['301', null, 'fail'], ['302', null, 'fail'], ['1001', null, 'providerFailed'], ['1002', 80, 'fail'],
    ['2005', null, 'doubt'], ['2006', null, 'fail'], ['2007', null, 'doubt'], ['2016', 61, 'fail'],
    ['4711', 99, 'providerFailed'],
  ] as const)('%s with similarity %s means %s', (code, similarity, event) => {
    expect(livenessEventOf(code, similarity)).toBe(event);
  });

  test('passes nobody but with code 0 and 70 or more', () => {
    fc.assert(fc.property(fc.integer({ min: -99, max: 9999 }), fc.option(fc.integer({ min: 0, max: 100 })), (code, similarity) => {
      const passes = code === 0 && similarity !== null && similarity >= 70;
      expect(livenessEventOf(String(code), similarity) === 'pass').toBe(passes);
    }));
  });

  test('always is an event that an opened session knows', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2020 }), (code) => {
      const event = livenessEventOf(String(code), 50);
      expect([...livenessMachine.eventsFrom('OPENED'), 'UNFINISHED']).toContain(event);
    }));
  });
});

describe('a result of the carriers', () => {
  test.each([
    ['0', 'MATCH'], ['-4', 'MISMATCH'], ['-6', 'ERROR'], ['-7', 'ERROR'], ['-8', 'ERROR'], ['-9', 'NO_RECORD'],
    ['-11', 'ERROR'], ['-12', 'ERROR'], ['-13', 'UNSUPPORTED'], ['1', 'ERROR'], ['toString', 'ERROR'],
  ])('%s means %s', (code, result) => {
    expect(phoneCheckResults).toContain(phoneCheckResultOf(code));
    expect(phoneCheckResultOf(code)).toBe(result);
  });
});
