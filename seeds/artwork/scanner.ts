import { type Random, randomBelow, seededRandom } from '../../server/platform/random.js';
import { between, chance, pick } from '../draws.js';
import { type Backdrop, backdrop } from './backdrop.js';
import type { FormVariant } from './form-variant.js';
import { svg } from './svg.js';

export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** One way a sheet lies on the scanner's glass: the paper with its fixed print, and where more ink would go. */
export interface Scan {
  readonly paper: Promise<Backdrop>;
  /** Wraps ink in the sheet's units into a picture that fits over the paper. */
  withInk(ink: string): string;
}

type Lie = 'straight' | 'askew' | 'cut-off';

/** Width and height of a scan, in pixels: A4 at 121 dots per inch, sharp enough to read the QR code back. */
const frame = { width: 1000, height: 1414 } as const;

const papers = ['#fdfcf8', '#fbfaf5', '#fcfbfa', '#f8f6ee'] as const;

/** How many different scans of each kind are kept. */
const poses: Record<Lie, number> = { straight: 6, askew: 2, 'cut-off': 2 };

/** Chooses one of a few scans of the blank sheet: turned a little, tinted, with shadow, dust and perhaps a fold. */
export function chooseScan(blank: () => string, sheet: Sheet, variant: FormVariant, random: Random): Scan {
  const lie: Lie = variant === 'skewed' ? 'askew' : variant === 'cut-off' ? 'cut-off' : 'straight';
  const name = `${lie} ${randomBelow(random, poses[lie])}`;
  const place = placement(sheet, lie, seededRandom(`lie of ${name}`));
  return {
    paper: backdrop(`paper ${name}`, () => laidOnGlass(blank(), sheet, lie, place, seededRandom(`paper ${name}`))),
    withInk: (ink) => inFrame(sheet, svg`<g transform="${place}">${ink}</g>`),
  };
}

function inFrame({ width, height }: Sheet, content: string): string {
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"
    viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

function laidOnGlass(blank: string, sheet: Sheet, lie: Lie, place: string, random: Random): string {
  const { width, height } = sheet;
  return inFrame(sheet, svg`<style>.rule{fill:none;stroke:#3a3a3a;stroke-width:1.8}</style>
    <defs>${ramp('fromLeft', 'x2="1"')}${ramp('fromRight', 'x1="1" x2="0"')}${ramp('fromTop', 'x2="0" y2="1"')}</defs>
    <rect width="${width}" height="${height}" fill="${lie === 'straight' ? '#dddcd8' : '#4a4b4d'}"/>
    <g transform="${place}"><rect width="${width}" height="${height}" fill="${pick(random, papers)}"/>
    ${fold(sheet, random)}${blank}</g>${dust(sheet, random)}${lidShadow(sheet, random)}`);
}

/** A cut-off sheet lies so far down and right that signature, seal and a part of the QR code are lost. */
function placement({ width, height }: Sheet, lie: Lie, random: Random): string {
  const turn = lie === 'askew' ? pick(random, [-1, 1]) * between(random, 5, 7.5) : between(random, -0.9, 0.9);
  const down = lie === 'cut-off' ? between(random, 330, 400) : between(random, -4, 6);
  const right = lie === 'cut-off' ? between(random, 112, 150) : between(random, -4, 4);
  return svg`translate(${right} ${down}) rotate(${turn} ${width / 2} ${height / 2})`;
}

function ramp(id: string, direction: string): string {
  return svg`<linearGradient id="${id}" ${direction}><stop offset="0" stop-opacity="0.3"/>
    <stop offset="0.25" stop-opacity="0.1"/><stop offset="1" stop-opacity="0"/></linearGradient>`;
}

function lidShadow({ width, height }: Sheet, random: Random): string {
  const depth = between(random, 16, 46);
  const [left, side] = chance(random, 0.5) ? [0, 'fromLeft'] : [width - depth, 'fromRight'];
  return svg`<rect x="${left}" width="${depth}" height="${height}" fill="url(#${side})"/>
    <rect width="${width}" height="${depth * 0.6}" fill="url(#fromTop)"/>`;
}

/** The trace of a sheet that was folded once to fit an envelope; half of them were not. */
function fold({ width, height }: Sheet, random: Random): string {
  if (chance(random, 0.5)) return '';
  const y = height / 2 + between(random, -20, 20);
  return svg`<path d="M0 ${y}H${width}" stroke="#000" stroke-opacity="0.07" stroke-width="3"/>
    <path d="M0 ${y + 3}H${width}" stroke="#fff" stroke-opacity="0.8" stroke-width="2"/>`;
}

function dust({ width, height }: Sheet, random: Random): string {
  const specks = Array.from({ length: 14 }, () => {
    const [x, y] = [between(random, 0, width), between(random, 0, height)];
    return svg`<circle cx="${x}" cy="${y}" r="${between(random, 0.5, 1.7)}"/>`;
  });
  return svg`<g fill="#6b6862" fill-opacity="0.5">${specks}</g>`;
}
