import { type Random, randomBelow, seededRandom } from '../../server/platform/random.js';
import { between, pick } from '../draws.js';
import { backdrop } from './backdrop.js';
import { guilloche } from './guilloche.js';
import { photograph } from './raster.js';
import { specimenPattern } from './specimen-mark.js';
import { svg } from './svg.js';

/** Pixels of a card photo, drawn in units of 900 × 600; the card takes some nine tenths of the width. */
const frame = { width: 780, height: 520 } as const;
const sceneCount = 8;
/** The card in its own units: 85.6 × 54 mm at a tenth of a millimetre, and its rounded corner. */
const card = { width: 856, height: 540, corner: 32 } as const;

const desks = ['#8d7a66', '#6f7479', '#a39b8f', '#5c6b70', '#9a866f'] as const;

/**
 * A card lying on a desk under a lamp: turned, with its shadow, a glare and the falling light of a phone's lens; one of
 * a few such scenes. `print` is what stands on that side, in units of a tenth of a millimetre.
 */
export function photographCard(print: string, random: Random): Promise<Buffer> {
  const scene = `card ${randomBelow(random, sceneCount)}`;
  const place = placement(seededRandom(`lie of ${scene}`));
  const picture = inFrame(svg`<g transform="${place}">${print}${specimenPattern(card.width, card.height, 0.2)}</g>`);
  const desk = backdrop(scene, () => inFrame(emptyCardOnDesk(place, seededRandom(scene))));
  return photograph(picture, 'ink', desk, { grain: 2.2, gain: between(random, 0.94, 1), quality: 80 }, random);
}

function inFrame(content: string): string {
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"
    viewBox="0 0 900 600">${content}</svg>`;
}

function emptyCardOnDesk(place: string, random: Random): string {
  const body = svg`<rect width="${card.width}" height="${card.height}" rx="${card.corner}"`;
  return svg`${lights()}<rect width="900" height="600" fill="${pick(random, desks)}"/>${grainOfDesk(random)}
    <g transform="${place}">${shadow(body)}${body} fill="url(#card)"/>${background()}${glare(random)}</g>
    <rect width="900" height="600" fill="url(#lens)"/>`;
}

function lights(): string {
  return svg`<defs><linearGradient id="card" x2="1" y2="1"><stop offset="0" stop-color="#eef4f2"/>
    <stop offset="0.5" stop-color="#e3eef3"/><stop offset="1" stop-color="#f1ece4"/></linearGradient>
    <radialGradient id="glare"><stop offset="0" stop-color="#fff" stop-opacity="0.3"/>
    <stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
    <radialGradient id="lens" r="0.75"><stop offset="0.55" stop-opacity="0"/>
    <stop offset="1" stop-opacity="0.34"/></radialGradient></defs>`;
}

function placement(random: Random): string {
  const [x, y] = [450 + between(random, -12, 12), 300 + between(random, -8, 8)];
  return svg`translate(${x} ${y}) rotate(${between(random, -2.6, 2.6)}) skewX(${between(random, -1.2, 1.2)})
    scale(${between(random, 0.93, 0.99)}) translate(${-card.width / 2} ${-card.height / 2})`;
}

function glare(random: Random): string {
  return svg`<ellipse cx="${between(random, 220, 640)}" cy="${between(random, 160, 380)}" rx="200" ry="150"
    fill="url(#glare)"/>`;
}

/** A soft shadow from a few widening, fading outlines, which cost a tenth of a blur filter. */
function shadow(body: string): string {
  const outlines = [22, 16, 11, 6].map((width) =>
    svg`${body} fill="none" stroke="#000" stroke-opacity="0.09" stroke-width="${width}"/>`);
  return svg`<g transform="translate(5 9)">${outlines}</g>`;
}

function background(): string {
  return svg`<g transform="translate(408 262) scale(2.1)" stroke-opacity="0.6">${guilloche('#9fc3d0', 0.6)}</g>
    <g transform="translate(196 340) scale(1.6)" stroke-opacity="0.5">${guilloche('#d9b8a6', 0.7)}</g>`;
}

function grainOfDesk(random: Random): string[] {
  return Array.from({ length: 9 }, (_, index) => {
    const y = index * 72 + between(random, -20, 20);
    return svg`<path d="M0 ${y}Q300 ${y + between(random, -22, 22)} 900 ${y + between(random, -16, 16)}"
      fill="none" stroke="#000" stroke-opacity="0.07" stroke-width="${between(random, 2, 14)}"/>`;
  });
}
