import type { FontFace } from './fonts.js';
import { glyphOutlines, unitsPerEm } from './glyph-outlines.js';
import { svg } from './svg.js';

export interface TextStyle {
  readonly size: number;
  readonly face?: FontFace;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The text is narrowed to fit, as a clerk's printer does with a long name. */
  readonly maxWidth?: number;
  /** Extra space after each glyph. */
  readonly tracking?: number;
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** An SVG group with the text's glyphs as paths; `x` is the anchor's position, `y` the baseline. */
export function setText(text: string, x: number, y: number, style: TextStyle): string {
  const width = textWidth(text, style);
  const squeeze = style.maxWidth === undefined ? 1 : Math.min(1, style.maxWidth / width);
  const left = x - width * squeeze * shares[style.anchor ?? 'start'];
  const scale = style.size / unitsPerEm;
  const glyphs = placeGlyphs(text, style.face ?? 'regular', (style.tracking ?? 0) / scale);
  return svg`<g transform="translate(${left} ${y}) scale(${scale * squeeze} ${scale})" fill="${style.fill ?? '#222'}">
    ${glyphs}</g>`;
}

export function textWidth(text: string, style: TextStyle): number {
  const outlines = glyphOutlines(style.face ?? 'regular', text);
  const advance = outlines.reduce((sum, outline) => sum + outline.advance, 0);
  return (advance * style.size) / unitsPerEm + (style.tracking ?? 0) * Math.max(0, outlines.length - 1);
}

function placeGlyphs(text: string, face: FontFace, tracking: number): string[] {
  let pen = 0;
  return glyphOutlines(face, text).map(({ path, advance }) => {
    const at = pen;
    pen += advance + tracking;
    return path === '' ? '' : svg`<path transform="translate(${at})" d="${path}"/>`;
  });
}
