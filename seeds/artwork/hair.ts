import type { FaceTraits, HairStyle } from './face-traits.js';
import { portraitBox } from './portrait-box.js';
import { svg } from './svg.js';

const { axis } = portraitBox;

/** Hair that falls behind head and shoulders; short cuts have none. */
export function hairBehind({ hairStyle, hairColour, cheek }: FaceTraits): string {
  const shape = behind[hairStyle]?.(cheek + 20);
  return shape === undefined ? '' : svg`<path d="${shape}" fill="${hairColour}"/>`;
}

/** Hairline and top of the head, drawn over the forehead. */
export function hairInFront({ hairStyle, hairColour, cheek }: FaceTraits): string {
  return svg`<path d="${inFront[hairStyle](cheek + 9)}" fill="${hairColour}"/>
    <path d="M${axis - cheek * 0.7} 122Q170 76 212 72M${axis - cheek * 0.5} 118Q186 84 232 80
    M${axis + cheek * 0.5} 112Q232 86 214 80"
    fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-opacity="0.07"/>`;
}

/** Outlines of one hair style; `half` is half the width of the hair at the temples. */
type Outline = (half: number) => string;

const behind: Partial<Record<HairStyle, Outline>> = {
  long: (half) => svg`${crown(half)}Q${axis + half + 14} 330 ${axis + half + 2} 440L${axis + 40} 430
    L${axis - 40} 430L${axis - half - 2} 440Q${axis - half - 14} 330 ${axis - half} 210Z`,
  bob: (half) => svg`${crown(half)}Q${axis + half + 12} 290 ${axis + half - 8} 340
    Q${axis} 372 ${axis - half + 8} 340Q${axis - half - 12} 290 ${axis - half} 210Z`,
  'tied-back': (half) => svg`${crown(half - 12)}Z`,
};

const inFront: Record<HairStyle, Outline> = {
  crop: (half) => svg`${cap(half, 206, 76)}${sideburn(half)}Q${axis + half - 16} 148 ${axis + half * 0.6} 138
    Q${axis} 124 ${axis - half * 0.6} 138Q${axis - half + 16} 148 ${axis - half + 13} 208Z`,
  'side-part': (half) => svg`${cap(half, 214, 66)}${sideburn(half)}Q${axis + half - 12} 158 ${axis + half * 0.62} 146
    Q222 142 160 118Q${axis - half * 0.62} 140 ${axis - half + 15} 168L${axis - half + 13} 216Z`,
  fringe: (half) => svg`${cap(half, 216, 64)}${sideburn(half)}L${axis + half - 15} 176
    Q${axis + half * 0.55} 190 ${axis + half * 0.42} 158Q222 186 200 162Q180 190 166 160
    Q${axis - half * 0.5} 192 ${axis - half + 15} 178L${axis - half + 13} 218Z`,
  long: (half) => svg`${cap(half + 7, 300, 60)}Q${axis + half - 3} 190 ${axis + half * 0.5} 150
    Q212 130 196 112Q172 140 ${axis - half * 0.56} 156Q${axis - half + 5} 196 ${axis - half - 7} 300Z`,
  bob: (half) => svg`${cap(half + 7, 296, 60)}Q${axis + half - 7} 236 ${axis + half - 13} 186
    Q${axis} 176 ${axis - half + 13} 186Q${axis - half + 7} 236 ${axis - half - 7} 296Z`,
  'tied-back': (half) => svg`${cap(half, 212, 70)}${sideburn(half)}Q${axis + half - 13} 156 ${axis + half * 0.5} 134
    Q${axis} 108 ${axis - half * 0.5} 134Q${axis - half + 13} 156 ${axis - half + 13} 214Z`,
};

function crown(half: number): string {
  return svg`M${axis - half} 210C${axis - half - 4} 34 ${axis + half + 4} 34 ${axis + half} 210`;
}

/** From the lower left over the crown to the lower right; `top` is the crown's height, `end` where the sides end. */
function cap(half: number, end: number, top: number): string {
  const [left, right] = [axis - half, axis + half];
  return svg`M${left} ${end}C${left - 7} ${top + 34} ${left + 36} ${top} ${axis} ${top}
    C${right - 36} ${top} ${right + 7} ${top + 34} ${right} ${end}`;
}

/** From the outer edge inwards over the temple, so that no background shows between hair and ear. */
function sideburn(half: number): string {
  return svg`l-13 2L${axis + half - 14} 190`;
}
