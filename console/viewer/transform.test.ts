import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clamp, fit, pan, resize, rotate, turned, zoomAt, type Point, type Size, type View } from './transform.js';

const page: Size = { width: 1000, height: 1400 };
const window: Size = { width: 632, height: 732 };

const sizes = fc.record({ width: fc.integer({ min: 50, max: 6000 }), height: fc.integer({ min: 50, max: 6000 }) });
const points = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });

/** The image pixel (unturned pages) that lies under a point of the window. */
const under = (view: View, at: Point): Point => ({
  x: (at.x - view.centre.x) / view.scale,
  y: (at.y - view.centre.y) / view.scale,
});

describe('fitting a page', () => {
  test('leaves a margin on the tighter side', () => {
    expect(fit(page, window).scale).toBeCloseTo(0.5);
  });

  test('a turned page fits by its turned sides', () => {
    expect(fit(page, window, 90).scale).toBeCloseTo(600 / 1400);
  });

  test('never shows less than the whole page', () => {
    fc.assert(
      fc.property(sizes, sizes, fc.constantFrom(0 as const, 90 as const), (p, w, rotation) => {
        const view = fit(p, { width: w.width + 40, height: w.height + 40 }, rotation);
        const box = turned(p, rotation);
        expect(box.width * view.scale).toBeLessThanOrEqual(w.width + 40);
        expect(box.height * view.scale).toBeLessThanOrEqual(w.height + 40);
      }),
    );
  });
});

describe('zooming', () => {
  test('keeps the point under the pointer where it is', () => {
    const before = zoomAt(fit(page, window), 4, page, window);
    const at = { x: 60, y: -80 };
    const after = zoomAt(before, 1.25, page, window, at);
    expect(under(after, at).x).toBeCloseTo(under(before, at).x);
    expect(under(after, at).y).toBeCloseTo(under(before, at).y);
  });

  test('in and out again by the same step returns to the scale', () => {
    const start = fit(page, window);
    expect(zoomAt(zoomAt(start, 1.25, page, window), 1 / 1.25, page, window).scale).toBeCloseTo(start.scale);
  });

  test('has an end in both directions', () => {
    const start = fit(page, window);
    expect(zoomAt(start, 1e6, page, window).scale).toBe(16);
    expect(zoomAt(start, 1e-6, page, window).scale).toBeCloseTo(start.scale / 4);
  });

  test('ends the fitting', () => {
    expect(zoomAt(fit(page, window), 1.25, page, window).fitted).toBe(false);
  });
});

describe('moving', () => {
  test('never loses the page, wherever it is dragged', () => {
    fc.assert(
      fc.property(sizes, points, fc.double({ min: 0.2, max: 8, noNaN: true }), (p, by, factor) => {
        const far = { x: by.x * 1000, y: by.y * 1000 };
        const view = pan(zoomAt(fit(p, window), factor, p, window), far, p, window);
        const halfWidth = (p.width * view.scale) / 2;
        expect(Math.abs(view.centre.x) - halfWidth).toBeLessThan(window.width / 2);
      }),
    );
  });

  test('clamping twice changes nothing more', () => {
    const moved = clamp({ scale: 2, rotation: 0, centre: { x: 9999, y: 0 }, fitted: false }, page, window);
    expect(clamp(moved, page, window)).toEqual(moved);
  });
});

describe('turning', () => {
  test('four quarters are none', () => {
    fc.assert(
      fc.property(points, (by) => {
        const start = pan(zoomAt(fit(page, window), 8, page, window), by, page, window);
        const end = ([1, 1, 1, 1] as const).reduce((view, quarter) => rotate(view, quarter, page, window), start);
        expect(end.rotation).toBe(start.rotation);
        expect(end.centre.x).toBeCloseTo(start.centre.x);
        expect(end.centre.y).toBeCloseTo(start.centre.y);
      }),
    );
  });

  test('back is the opposite of forth', () => {
    expect(rotate(rotate(fit(page, window), 1, page, window), -1, page, window)).toEqual(fit(page, window));
  });

  test('a fitted page fits again', () => {
    expect(rotate(fit(page, window), 1, page, window)).toEqual(fit(page, window, 90));
  });
});

describe('a window that changes its size', () => {
  const wider: Size = { width: 1200, height: 900 };

  test('refits a page nobody has zoomed', () => {
    expect(resize(fit(page, window), page, wider)).toEqual(fit(page, wider));
  });

  test('leaves the scale someone chose', () => {
    const chosen = zoomAt(fit(page, window), 3, page, window);
    expect(resize(chosen, page, wider).scale).toBe(chosen.scale);
  });
});
