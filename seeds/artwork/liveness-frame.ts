import { type Random, randomBelow, seededRandom } from '../../server/platform/random.js';
import { between, pick } from '../draws.js';
import { backdrop } from './backdrop.js';
import type { Dress } from './dress.js';
import { faceOf } from './face-traits.js';
import { drawPortrait } from './portrait.js';
import { photograph } from './raster.js';
import { roomBehind } from './room.js';
import { specimenPattern } from './specimen-mark.js';
import { svg } from './svg.js';
import { setText } from './typesetting.js';

export interface LivenessFrameFacts {
  /** Whose face looks into the camera: the same number as on the ID card gives the same face. */
  readonly idNumber: string;
  /** Written into the frame by the checking service, e.g. `2026-11-20 15:02:11`. */
  readonly capturedAt: string;
}

export const livenessVariants = ['clear', 'dim'] as const;
export type LivenessVariant = (typeof livenessVariants)[number];

const frame = { width: 480, height: 640 } as const;
const sceneCount = 12;

/** `dim`: too little light, so the frame is darker and the sensor's noise shows. */
const exposures = {
  clear: { grain: 3.4, gain: 1, quality: 78 },
  dim: { grain: 8, gain: 0.45, quality: 70 },
} as const;

const clothes: readonly [Dress, ...Dress[]] = [
  { outer: '#5b6f86', inner: '#e8e6e0', cut: 'pullover' },
  { outer: '#7b4b4b', inner: '#e8e6e0', cut: 'pullover' },
  { outer: '#c9c5bb', inner: '#c9c5bb', cut: 'shirt' },
  { outer: '#2e3a34', inner: '#f1efe8', cut: 'shirt' },
  { outer: '#3d5a80', inner: '#dfe6ee', cut: 'shirt' },
];

/** The best frame of a liveness check, as a phone's front camera takes it: JPEG, 480 × 640, marked as a specimen. */
export function renderLivenessFrame(
  facts: LivenessFrameFacts,
  random: Random,
  variant: LivenessVariant = 'clear',
): Promise<Buffer> {
  const scene = `room ${randomBelow(random, sceneCount)}`;
  const room = backdrop(scene, () => inFrame(roomBehind(frame, seededRandom(scene)) + cornerShade()));
  const person = drawPortrait(faceOf(facts.idNumber), pick(random, clothes), 660);
  const picture = inFrame(svg`<g transform="${placement(random)}">${person}</g>
    ${specimenPattern(frame.width, frame.height, 0.13)}
    <rect y="604" width="480" height="36" fill="#000" fill-opacity="0.55"/>
    ${setText(`样张 SPECIMEN · ${facts.capturedAt}`, 14, 628, { size: 17, fill: '#f2f2f2' })}`);
  return photograph(picture, 'body', room, exposures[variant], random);
}

function inFrame(content: string): string {
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}">${content}</svg>`;
}

/** Held by hand: near the middle, never quite upright. */
function placement(random: Random): string {
  return svg`translate(${frame.width / 2 + between(random, -14, 14)} ${between(random, 150, 176)})
    rotate(${between(random, -3.5, 3.5)} 0 220) scale(${between(random, 1.08, 1.22)}) translate(-200 -76)`;
}

/** The phone's screen lights the middle; towards the corners the light falls off. */
function cornerShade(): string {
  return svg`<defs><radialGradient id="corner" cx="0.5" cy="0.45" r="0.75"><stop offset="0.5" stop-opacity="0"/>
    <stop offset="1" stop-opacity="0.42"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#corner)"/>`;
}
