import { describe, expect, test } from '@jest/globals';
import { faceOf } from './face-traits.js';

describe('a face', () => {
  test('belongs to the ID number: the same on card and liveness frame', () => {
    expect(faceOf('420101191212310022')).toEqual(faceOf('420101191212310022'));
    expect(faceOf('420101191212310022')).not.toEqual(faceOf('420101191212310049'));
  });

  test('has the sex that the seventeenth digit says', () => {
    expect(faceOf('420101191212310022').sex).toBe('female');
    expect(faceOf('33010619040229003X').sex).toBe('male');
  });
});
