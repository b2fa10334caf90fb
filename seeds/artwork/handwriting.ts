import type { Random } from '../../server/platform/random.js';
import { between } from '../draws.js';
import { glyphOutlines, unitsPerEm } from './glyph-outlines.js';
import { svg } from './svg.js';

export interface PenStyle {
  /** Height of a character in the picture's units. */
  readonly size: number;
  readonly ink: string;
}

/**
 * Running script as one person would write it once: every character is bent by its own slow wave, tilted, sized and
 * set off the line a little, so that no two signatures of the same name are equal.
 */
export function writeByHand(text: string, x: number, y: number, style: PenStyle, random: Random): string {
  const slant = between(random, -0.22, 0.04);
  const climb = between(random, -0.1, 0.03);
  const closeness = between(random, 0.86, 1.02);
  let pen = 0;
  const characters = glyphOutlines('hand', text).map(({ path, advance }) => {
    const scale = (style.size / unitsPerEm) * between(random, 0.9, 1.1);
    const left = x + pen + between(random, -0.03, 0.03) * style.size;
    const base = y + pen * climb + between(random, -0.05, 0.05) * style.size;
    const turn = between(random, -5, 4);
    pen += advance * scale * closeness;
    return svg`<path transform="translate(${left} ${base}) rotate(${turn})
      matrix(${scale} 0 ${slant * scale} ${scale} 0 0)" d="${bend(path, random)}"/>`;
  });
  return svg`<g fill="${style.ink}" stroke="${style.ink}" stroke-width="${between(random, 0, 0.9)}"
    stroke-linejoin="round" opacity="${between(random, 0.84, 0.95)}">${characters}</g>`;
}

/** Moves each point of the outline along a smooth field with a wavelength of about a character. */
function bend(path: string, random: Random): string {
  const [phaseX, phaseY] = [between(random, 0, 6.28), between(random, 0, 6.28)];
  const [strengthX, strengthY] = [between(random, 1, 4), between(random, 1, 4)];
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, textX: string, textY: string) => {
    const [pointX, pointY] = [Number(textX), Number(textY)];
    const bentX = pointX + strengthX * Math.sin(pointY / 17 + phaseX);
    const bentY = pointY + strengthY * Math.sin(pointX / 19 + phaseY);
    return `${bentX.toFixed(1)} ${bentY.toFixed(1)}`;
  });
}
