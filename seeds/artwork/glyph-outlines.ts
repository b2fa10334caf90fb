import { type Font, openSync, type Path } from 'fontkit';
import { type FontFace, fontFile } from './fonts.js';

/** A glyph's contour on a baseline at y = 0, y downwards, in units of 1/100 em. */
export interface GlyphOutline {
  /** SVG path data; empty for a blank. */
  readonly path: string;
  /** Distance to the next glyph's origin, in the same units. */
  readonly advance: number;
}

export const unitsPerEm = 100;

// resvg shapes text at 1 to 4 ms a glyph of this font (measured), 1.5 s for one form. Outlines read once per process
// and set as plain paths bring that to 0.2 ms a new glyph, and take the font out of every render.
const fonts = new Map<FontFace, Font>();
const outlines: Record<FontFace, Map<string, GlyphOutline>> = { regular: new Map(), bold: new Map(), hand: new Map() };

/** The outlines of the text's characters, in order. Throws when the font lacks one, naming its code point. */
export function glyphOutlines(face: FontFace, text: string): GlyphOutline[] {
  return [...text].map((character) => {
    const known = outlines[face].get(character) ?? readOutline(face, character);
    outlines[face].set(character, known);
    return known;
  });
}

function readOutline(face: FontFace, character: string): GlyphOutline {
  const font = openFont(face);
  const codePoint = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(codePoint)) {
    throw new Error(`font ${font.familyName} has no glyph for U+${codePoint.toString(16).toUpperCase()}`);
  }
  const glyph = font.glyphForCodePoint(codePoint);
  const scale = unitsPerEm / font.unitsPerEm;
  return { path: svgPath(glyph.path, scale), advance: glyph.advanceWidth * scale };
}

function openFont(face: FontFace): Font {
  const known = fonts.get(face);
  if (known) return known;
  const font = openSync(fontFile(face));
  if (!('glyphForCodePoint' in font)) throw new Error(`${fontFile(face)} is a collection, not a single font`);
  fonts.set(face, font);
  return font;
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** One decimal of a hundredth em is a fiftieth of a pixel at the sizes drawn here. */
function svgPath(path: Path, scale: number): string {
  return path.commands.map(({ command, args }) => {
    const numbers = args.map((value, index) => Math.round(value * scale * (index % 2 === 0 ? 10 : -10)) / 10);
    return letters[command] + numbers.join(' ');
  }).join('');
}
