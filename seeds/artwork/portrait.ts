import { drawDress, type Dress } from './dress.js';
import { eyes, glasses, mouth, nose } from './face-features.js';
import type { FaceTraits } from './face-traits.js';
import { hairBehind, hairInFront } from './hair.js';
import { portraitBox } from './portrait-box.js';
import { svg } from './svg.js';

const { axis } = portraitBox;

/**
 * Head and shoulders, the body going down to `foot` in the portrait box's units. Gradient ids are fixed: one portrait
 * per picture.
 */
export function drawPortrait(face: FaceTraits, dress: Dress, foot: number = portraitBox.height): string {
  const { body, collar } = drawDress(dress, foot);
  const outline = headOutline(face);
  return svg`${gradients(face)}${hairBehind(face)}${body}${neck(face)}${collar}${ears(face)}
    <path d="${outline}" fill="url(#skin)"/>
    <clipPath id="head"><path d="${outline}"/></clipPath><g clip-path="url(#head)">${modelling(face)}</g>
    ${eyes(face)}${nose(face)}${mouth(face)}${hairInFront(face)}${face.glasses ? glasses(face) : ''}`;
}

function headOutline({ cheek, jaw, chinY }: FaceTraits): string {
  const jawX = cheek * jaw;
  const rightSide: readonly (readonly [number, number])[] = [
    [cheek * 0.72, 92], [cheek, 136], [cheek, 206], [cheek, 252], [cheek * 0.97, 276], [jawX, 300],
    [jawX * 0.82, chinY - 14], [jawX * 0.36, chinY],
  ];
  const right = rightSide.map(([x, y]) => svg`${axis + x} ${y} `);
  const left = rightSide.toReversed().map(([x, y]) => svg`${axis - x} ${y} `);
  return svg`M${axis} 92C${right}${axis} ${chinY}C${left}${axis} 92Z`;
}

function gradients({ skin }: FaceTraits): string {
  return svg`<defs><radialGradient id="skin" cx="0.42" cy="0.4" r="0.72"><stop offset="0" stop-color="${skin.light}"/>
    <stop offset="0.62" stop-color="${skin.base}"/><stop offset="1" stop-color="${skin.shade}"/></radialGradient>
    ${fading('soft', skin.shade, 0.55)}${fading('blush', skin.lip, 0.3)}${fading('shine', '#fff', 0.34)}</defs>`;
}

function fading(id: string, colour: string, opacity: number): string {
  return svg`<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>
    <stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}

/** Light from the upper left: cheeks, eye sockets, the shaded side and the shine on forehead, nose and chin. */
function modelling({ cheek, eyeDistance, chinY }: FaceTraits): string {
  const blot = (fill: string, x: number, y: number, rx: number, ry: number): string =>
    svg`<ellipse cx="${axis + x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${fill})"/>`;
  return [
    blot('blush', -cheek * 0.56, 268, 34, 26),
    blot('blush', cheek * 0.56, 268, 34, 26),
    blot('soft', -eyeDistance, 216, 30, 18),
    blot('soft', eyeDistance, 216, 30, 18),
    blot('soft', cheek * 0.86, 260, 24, 78),
    blot('soft', 0, chinY - 34, 26, 8),
    blot('shine', -14, 150, 46, 30),
    blot('shine', -3, 246, 9, 26),
    blot('shine', -4, chinY - 17, 16, 9),
  ].join('');
}

function ears({ cheek, skin, hairStyle }: FaceTraits): string {
  if (hairStyle === 'long' || hairStyle === 'bob') return '';
  return [-1, 1].map((side) => {
    const x = axis + side * (cheek + 5);
    return svg`<ellipse cx="${x}" cy="238" rx="13" ry="27" fill="${skin.base}"/>
      <ellipse cx="${x + side * 1.5}" cy="238" rx="7" ry="18" fill="${skin.shade}" fill-opacity="0.55"/>`;
  }).join('');
}

function neck({ sex, skin, jaw, cheek, chinY }: FaceTraits): string {
  const half = cheek * jaw * (sex === 'male' ? 0.78 : 0.68);
  const [left, right] = [axis - half, axis + half];
  return svg`<path d="M${left} 290V392Q${left} 404 ${left - 14} 414Q${axis} 470 ${right + 14} 414
    Q${right} 404 ${right} 392V290Z" fill="${skin.base}"/>
    <path d="M${left} 330Q${axis} ${chinY + 52} ${right} 318V356Q${axis} ${chinY + 74} ${left} 356Z"
    fill="${skin.shade}" fill-opacity="0.62"/>`;
}
