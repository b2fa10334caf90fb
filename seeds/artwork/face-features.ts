import type { FaceTraits } from './face-traits.js';
import { portraitBox } from './portrait-box.js';
import { svg } from './svg.js';

const { axis, eyeLine } = portraitBox;

export function eyes(face: FaceTraits): string {
  return eye(face, -1) + eye(face, 1);
}

/** One eye with its brow, drawn about its own centre; `side` −1 is the viewer's left. */
function eye(face: FaceTraits, side: 1 | -1): string {
  const { eyeWidth: w, eyeHeight: h } = face;
  const opening = svg`M${-w} 1Q${-w * 0.35} ${-h * 1.55} ${w * 0.3} ${-h * 1.2}Q${w * 0.8} ${-h * 0.7} ${w} 0
    Q${w * 0.3} ${h * 1.15} ${-w * 0.5} ${h * 0.8}Q${-w * 0.85} ${h * 0.5} ${-w} 1Z`;
  return svg`<g transform="translate(${axis + side * face.eyeDistance} ${eyeLine}) scale(${side} 1)
    rotate(${face.eyeSlant})">
    <clipPath id="eye${side}"><path d="${opening}"/></clipPath><path d="${opening}" fill="#f6f1ec"/>
    <g clip-path="url(#eye${side})">${eyeball(w, h, side)}</g>${lid(face)}${brow(face)}</g>`;
}

function eyeball(w: number, h: number, side: 1 | -1): string {
  return svg`<circle cy="-1" r="${h * 0.98}" fill="#3a2416"/><circle cy="-1" r="${h * 0.49}" fill="#0d0806"/>
    <circle cx="${side * -2.4}" cy="-4" r="1.9" fill="#fff"/>
    <path d="M${-w} ${-h * 1.6}H${w}V${-h * 0.5}Q0 ${-h * 0.9} ${-w} 0Z" fill="#000" fill-opacity="0.16"/>`;
}

function lid({ eyeWidth: w, eyeHeight: h, sex, skin }: FaceTraits): string {
  return svg`<path d="M${-w - 1} 2Q${-w * 0.35} ${-h * 1.65} ${w * 0.3} ${-h * 1.3}
    Q${w * 0.85} ${-h * 0.75} ${w + 3} -1"
    fill="none" stroke="#1d1410" stroke-width="${sex === 'female' ? 2.9 : 2.1}" stroke-linecap="round"/>
    <path d="M${-w * 0.8} ${-h * 0.75}Q0 ${-h * 2.3} ${w} ${-h * 0.85}"
    fill="none" stroke="${skin.shade}" stroke-width="1.3" stroke-opacity="0.8"/>`;
}

function brow({ browWeight: weight, browArch: arch, eyeWidth: w, eyeHeight: h, hairColour }: FaceTraits): string {
  const y = -h * 1.6 - 15;
  return svg`<path d="M${-w - 5} ${y + 4}Q${-w * 0.1} ${y - arch} ${w + 8} ${y + 3}
    Q${w * 0.2} ${y - arch + weight} ${-w - 4} ${y + 3 + weight}Z" fill="${hairColour}" fill-opacity="0.82"/>`;
}

export function nose({ noseLength, noseWidth: w, skin }: FaceTraits): string {
  const [x, tip] = [axis, eyeLine + noseLength];
  const shadow = svg`M${x + 5} ${eyeLine - 4}Q${x + 7} ${tip - 22} ${x + w * 0.72} ${tip - 7}
    Q${x + w} ${tip + 5} ${x + w * 0.5} ${tip + 4}Q${x} ${tip + 10} ${x - w * 0.2} ${tip + 3}Z`;
  const wings = svg`M${x - w} ${tip}Q${x - w * 1.02} ${tip - 11} ${x - w * 0.66} ${tip - 13}
    M${x + w} ${tip}Q${x + w * 1.02} ${tip - 11} ${x + w * 0.66} ${tip - 13}`;
  const nostrils = svg`M${x - w * 0.8} ${tip + 1}q${w * 0.3} -5 ${w * 0.55} 1q${w * 0.25} 6 ${w * 0.5} 0
    q${w * 0.25} -6 ${w * 0.55} -1`;
  return svg`<path d="${shadow}" fill="${skin.shade}" fill-opacity="0.3"/>
    <path d="${wings}" fill="none" stroke="${skin.shade}" stroke-width="1.8" stroke-opacity="0.8"/>
    <path d="${nostrils}" fill="none" stroke="#7a4630" stroke-width="2" stroke-linecap="round" stroke-opacity="0.75"/>`;
}

export function mouth({ mouthWidth: w, lipHeight: h, smile, noseLength, chinY, skin, sex, mole }: FaceTraits): string {
  const [x, y] = [axis, (eyeLine + noseLength + chinY) / 2 - 7];
  const corner = y - smile;
  const seam = svg`M${x - w} ${corner}Q${x - w * 0.4} ${y + smile * 0.6} ${x} ${y + 1}
    Q${x + w * 0.4} ${y + smile * 0.6} ${x + w} ${corner}`;
  const upper = svg`M${x - w} ${corner}Q${x - w * 0.4} ${y - h} ${x - 5} ${y - h * 0.85}
    Q${x} ${y - h * 0.5} ${x + 5} ${y - h * 0.85}Q${x + w * 0.4} ${y - h} ${x + w} ${corner}
    Q${x} ${y + 3} ${x - w} ${corner}Z`;
  const lower = svg`${seam}Q${x + w * 0.5} ${y + h * 1.35} ${x} ${y + h * 1.4}
    Q${x - w * 0.5} ${y + h * 1.35} ${x - w} ${corner}Z`;
  const colour = sex === 'female' ? 0.95 : 0.62;
  return svg`<path d="${upper}" fill="${skin.lip}" fill-opacity="${colour}"/>
    <path d="${lower}" fill="${skin.lip}" fill-opacity="${colour * 0.82}"/>
    <path d="${seam}" fill="none" stroke="#6d352c" stroke-width="1.9" stroke-linecap="round" stroke-opacity="0.85"/>
    <ellipse cx="${x - 4}" cy="${y + h * 0.75}" rx="9" ry="2.4" fill="#fff" fill-opacity="0.2"/>
    ${mole ? svg`<circle cx="${x + w + 9}" cy="${y + 12}" r="2.2" fill="#5a3524"/>` : ''}`;
}

export function glasses({ eyeDistance, cheek }: FaceTraits): string {
  const half = eyeDistance - 7;
  const lens = (side: 1 | -1): string => svg`<rect x="${axis + side * eyeDistance - half}" y="${eyeLine - 22}"
    width="${half * 2}" height="44" rx="15" fill="#fff" fill-opacity="0.1"/>`;
  const arm = (side: 1 | -1): string =>
    svg`M${axis + side * (eyeDistance + half)} ${eyeLine - 6}L${axis + side * (cheek + 6)} ${eyeLine - 2}`;
  return svg`<g stroke="#2a2522" stroke-width="4" fill="none">${lens(-1)}${lens(1)}
    <path d="M${axis - 8} ${eyeLine - 5}q8 -7 16 0${arm(-1)}${arm(1)}"/></g>`;
}
