import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

// The fonts come from an npm package: a bare machine without system fonts prints the same form.
const resolvePackagePath = createRequire(import.meta.url).resolve;

const files = {
  normal: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;
export type Weight = keyof typeof files;

export const fontFile = (weight: Weight): string => resolvePackagePath(files[weight]);

const opened = new Map<Weight, Font>();

/** Opened at the first print: it takes a sixth of a second. */
function font(weight: Weight): Font {
  const known = opened.get(weight) ?? (openSync(fontFile(weight)) as Font);
  opened.set(weight, known);
  return known;
}

/** Width of a line in the units of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const face = font(weight);
  return (face.layout(text).advanceWidth * size) / face.unitsPerEm;
}

/** From the top of a line of this size to its baseline. */
export function ascentOf(size: number, weight: Weight): number {
  const { ascent, unitsPerEm } = font(weight);
  return (ascent * size) / unitsPerEm;
}

/**
 * The text as it can be printed: a character that the font lacks (a rare one of somebody's name) is named by its code
 * point, `〔U+20BB7〕`, rather than left out. Nobody is kept from printing by their name, and the QR code's digest is of
 * the name as it was declared.
 */
export function printable(text: string): string {
  const face = font('normal');
  return [...text].map((character) => (face.hasGlyphForCodePoint(character.codePointAt(0)!) ? character : codePointOf(character))).join('');
}

const codePointOf = (character: string): string => `〔U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`;
