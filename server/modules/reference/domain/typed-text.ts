/**
 * Text as people type or paste it, made comparable: full-width letters, digits and brackets become half-width
 * (Unicode NFKC), and every space and invisible format character (zero-width space, byte order mark) goes. Composed
 * once more after that, for a mark may now stand beside the letter it joins: doing it twice changes nothing.
 */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').normalize('NFC');
}
