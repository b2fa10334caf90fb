import { createRequire } from 'node:module';

/** `hand` is running script, for signatures and dates filled in by pen; the others are printed. */
export type FontFace = 'regular' | 'bold' | 'hand';

const files: Record<FontFace, string> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  hand: '@expo-google-fonts/zhi-mang-xing/400Regular/ZhiMangXing_400Regular.ttf',
};

// Fonts come from npm packages, so a bare machine without system fonts draws the same pictures.
const resolvePackagePath = createRequire(import.meta.url).resolve;

/** Absolute path of the TrueType file. Throws `MODULE_NOT_FOUND` when packages are not installed. */
export function fontFile(face: FontFace): string {
  return resolvePackagePath(files[face]);
}
