import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A drawn face, the same for the same token: what a camera's best frame stands in for. */
export function drawFrame(token: string): Promise<Buffer> {
  const dice = createHash('sha256').update(token).digest();
  const pick = (at: number, from: number, to: number): number => from + ((dice[at] ?? 0) % (to - from + 1));
  const skin = `hsl(${pick(0, 18, 34)} ${pick(1, 40, 60)}% ${pick(2, 66, 80)}%)`;
  const hair = `hsl(${pick(3, 0, 40)} 20% ${pick(4, 8, 26)}%)`;
  const eyes = pick(5, 150, 170);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="640">
    <rect width="480" height="640" fill="hsl(${pick(6, 190, 230)} 24% 82%)"/>
    <path d="M60 640 q20 -140 180 -140 t180 140 z" fill="hsl(${pick(7, 0, 359)} 30% 38%)"/>
    <rect x="200" y="430" width="80" height="100" rx="30" fill="${skin}"/>
    <ellipse cx="240" cy="310" rx="${pick(8, 118, 136)}" ry="165" fill="${hair}"/>
    <ellipse cx="240" cy="335" rx="${pick(9, 104, 116)}" ry="148" fill="${skin}"/>
    <path d="M130 290 q110 -${pick(10, 90, 130)} 220 0 q-20 -110 -110 -110 t-110 110 z" fill="${hair}"/>
    <g fill="#fff"><ellipse cx="${eyes + 32}" cy="320" rx="22" ry="13"/><ellipse cx="${448 - eyes}" cy="320" rx="22" ry="13"/></g>
    <g fill="#221"><circle cx="${eyes + 32}" cy="320" r="9"/><circle cx="${448 - eyes}" cy="320" r="9"/></g>
    <path d="M240 330 l-10 50 h22" fill="none" stroke="#8654" stroke-width="5"/>
    <path d="M200 ${pick(11, 408, 416)} q40 ${pick(12, 8, 30)} 80 0" fill="none" stroke="#a44" stroke-width="7" stroke-linecap="round"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
