import { svg } from './svg.js';
import { setText, textWidth, type TextStyle } from './typesetting.js';

const lettering = '样张 SPECIMEN';
/** Degrees from the horizontal, rising to the right. */
const tilt = 18;

/**
 * Repeated slanted lettering all over the frame, so that no part of the picture can pass for a real document. Every
 * mark stays inside the frame: cutting them at a card's edge by a clip path nearly doubled the drawing time (43 against
 * 70 ms a card).
 */
export function specimenPattern(width: number, height: number, opacity: number): string {
  const size = Math.min(width, height) / 15;
  const style: TextStyle = { size, face: 'bold', fill: '#b3261e', anchor: 'middle', tracking: size / 12 };
  const length = textWidth(lettering, style) + size * 0.8;
  const [halfWidth, halfHeight] = [(length / 2) * 0.95, (length / 2) * 0.31 + size * 0.7];
  const places = spread(halfHeight, height - halfHeight, size * 3.6).flatMap((y, row) => {
    const inset = halfWidth * (row % 2 === 0 ? 1 : 1.7);
    return spread(inset, width - inset, halfWidth * 2).map((x) =>
      svg`<use href="#specimen" transform="translate(${x} ${y}) rotate(${-tilt})"/>`);
  });
  return svg`<defs><g id="specimen" fill-opacity="${opacity}">${setText(lettering, 0, 0, style)}</g></defs>${places}`;
}

/** Evenly from one end to the other, at least `step` apart; the middle alone when there is no room for two. */
function spread(from: number, to: number, step: number): number[] {
  const gaps = Math.floor((to - from) / step);
  if (gaps < 1) return [(from + to) / 2];
  return Array.from({ length: gaps + 1 }, (_, index) => from + (index * (to - from)) / gaps);
}
