import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultPanes, fitPanes, narrowestPane } from './pane-sizes.js';

describe('pane sizes', () => {
  test('stay as chosen where there is room', () => {
    expect(fitPanes({ left: 420, right: 500 }, 1920)).toEqual({ left: 420, right: 500 });
    expect(fitPanes(defaultPanes, 1440)).toEqual(defaultPanes);
  });

  test('leave the middle its width and no side unusable on any window', () => {
    const lengths = fc.integer({ min: -500, max: 5000 });
    fc.assert(
      fc.property(lengths, lengths, fc.integer({ min: 1280, max: 5000 }), (left, right, width) => {
        const fitted = fitPanes({ left, right }, width);
        expect(Math.min(fitted.left, fitted.right)).toBeGreaterThanOrEqual(narrowestPane);
        expect(width - fitted.left - fitted.right).toBeGreaterThanOrEqual(380);
      }),
    );
  });
});
