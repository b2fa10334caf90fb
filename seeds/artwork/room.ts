import type { Random } from '../../server/platform/random.js';
import { between, chance, pick } from '../draws.js';
import { svg } from './svg.js';

interface Frame {
  readonly width: number;
  readonly height: number;
}

const walls = [['#d8d3c8', '#a8a294'], ['#c9d2d6', '#8f9da4'], ['#ddd6cf', '#b09f92'], ['#b9c2bb', '#7f8b84']] as const;
const bindings = ['#7a4f43', '#4e6275', '#8b7d5a', '#5d6b55', '#6b5a70', '#a08a74'] as const;

/** What stands out of focus behind somebody at an office desk: a wall with a window, a door or a shelf of binders. */
export function roomBehind({ width, height }: Frame, random: Random): string {
  const [near, far] = pick(random, walls);
  const furnish = pick(random, [windowLight, shelf, doorway] as const);
  return svg`<defs><linearGradient id="wall" x2="1" y2="1"><stop offset="0" stop-color="${near}"/>
    <stop offset="1" stop-color="${far}"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#wall)"/>${furnish(width, random)}`;
}

/** Edges softened by stacked translucent outlines, which is how far a lens out of focus spreads them. */
function soft(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return [10, 6, 2, -2].map((spread) => svg`<rect x="${x - spread}" y="${y - spread}" width="${width + 2 * spread}"
    height="${height + 2 * spread}" rx="8" fill="${fill}" fill-opacity="${opacity * 0.34}"/>`).join('');
}

function windowLight(width: number, random: Random): string {
  const left = between(random, -60, width - 220);
  return soft(left, 30, 250, 330, '#f6f9ff')
    + soft(left + 118, 30, 12, 330, '#8d9499', 0.8) + soft(left, 190, 250, 10, '#8d9499', 0.8);
}

function shelf(width: number, random: Random): string {
  const boards = [120, 300, 480].map((y) => soft(-10, y, width + 20, 12, '#5f4c3a', 0.9));
  const binders = [28, 208, 388].flatMap((y) => Array.from({ length: Math.floor(width / 38) }, (_, index) => {
    const x = index * 38 + between(random, 0, 14);
    return soft(x, y + between(random, 0, 22), 20, 74, pick(random, bindings), 0.75);
  }));
  return binders.join('') + boards.join('');
}

function doorway(width: number, random: Random): string {
  const left = chance(random, 0.5) ? between(random, -40, 10) : between(random, width - 170, width - 130);
  return soft(left, 70, 170, 600, '#8a6f57', 0.9) + soft(left + 18, 104, 134, 220, '#9c8066', 0.8)
    + soft(left + 140, 330, 12, 34, '#d9c9a8', 0.9);
}
