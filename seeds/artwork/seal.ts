import type { Random } from '../../server/platform/random.js';
import { between } from '../draws.js';
import { glyphOutlines, unitsPerEm } from './glyph-outlines.js';
import { svg } from './svg.js';

export interface SealFacts {
  readonly organisationName: string;
  /** Thirteen digits under the star: six of the region where the seal was cut, then a running number. */
  readonly sealNumber: string;
}

const red = '#c8201f';

/** A round company seal of the given radius about the origin, with uneven ink and slightly turned. */
export function drawSeal(facts: SealFacts, radius: number, random: Random): string {
  const rim = radius * 0.028;
  return svg`${unevenInk(radius, random)}
    <g transform="rotate(${between(random, -14, 14)})" fill="${red}" mask="url(#ink)" style="mix-blend-mode:multiply">
    <circle r="${radius - rim}" fill="none" stroke="${red}" stroke-width="${rim * 2}"/>
    <path d="${star(radius * 0.3)}"/>
    ${nameAlongTheTop(facts.organisationName, radius)}${numberAlongTheFoot(facts.sealNumber, radius)}</g>`;
}

function star(outer: number): string {
  // 0.382 is the inner radius of the regular five-pointed star (square of the golden section).
  const corners = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? outer : outer * 0.382;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return svg`${reach * Math.cos(angle)} ${reach * Math.sin(angle)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** From lower left over the top to lower right; a longer name spreads further and gets narrower characters. */
function nameAlongTheTop(name: string, radius: number): string[] {
  const characters = [...name];
  const sweep = Math.min(250, 21 * characters.length);
  const step = sweep / Math.max(1, characters.length - 1);
  const height = radius * 0.25;
  const baseline = radius * 0.665;
  const room = ((step * Math.PI) / 180) * (baseline + height * 0.4) * 0.94;
  const width = Math.min(height * 0.86, room);
  return characters.map((character, index) =>
    placeGlyph(character, index * step - sweep / 2, -baseline, width, height));
}

function numberAlongTheFoot(digits: string, radius: number): string[] {
  const step = 6.2;
  const height = radius * 0.1;
  return [...digits].map((digit, index) =>
    placeGlyph(digit, ((digits.length - 1) / 2 - index) * step, radius * 0.88, height, height));
}

/** One upright glyph, centred on the ray at `angle` degrees from the vertical, its baseline at `y` on that ray. */
function placeGlyph(character: string, angle: number, y: number, width: number, height: number): string {
  const [scaleX, scaleY] = [width / unitsPerEm, height / unitsPerEm];
  return glyphOutlines('bold', character).map(({ path, advance }) =>
    svg`<path transform="rotate(${angle}) translate(${(-advance * scaleX) / 2} ${y}) scale(${scaleX} ${scaleY})"
      d="${path}"/>`).join('');
}

/** A mask: one side pressed lighter, and flecks where the ink did not take. */
function unevenInk(radius: number, random: Random): string {
  const flecks = Array.from({ length: 160 }, () => {
    const [angle, reach] = [between(random, 0, 2 * Math.PI), Math.sqrt(between(random, 0, 1)) * radius];
    return svg`<circle cx="${reach * Math.cos(angle)}" cy="${reach * Math.sin(angle)}"
      r="${between(random, 0.6, radius * 0.022)}" fill-opacity="${between(random, 0.2, 0.75)}"/>`;
  });
  const light = Math.round(255 * between(random, 0.55, 0.8));
  const square = svg`x="${-radius}" y="${-radius}" width="${radius * 2}" height="${radius * 2}"`;
  return svg`<defs>
    <linearGradient id="press" gradientTransform="rotate(${between(random, 0, 360)} 0.5 0.5)">
    <stop offset="0" stop-color="#f2f2f2"/><stop offset="0.5" stop-color="#e6e6e6"/>
    <stop offset="1" stop-color="rgb(${light},${light},${light})"/></linearGradient>
    <mask id="ink" maskUnits="userSpaceOnUse" ${square}><rect ${square} fill="url(#press)"/>${flecks}</mask></defs>`;
}
