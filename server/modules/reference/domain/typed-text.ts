/**
 * Text as people type or paste it, made comparable: full-width letters, digits and brackets become half-width
 * (Unicode NFKC), and every space and invisible format character (zero-width space, byte order mark) goes.
 */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}
