type Inset = string | number | readonly string[];

/**
 * Template for SVG text: numbers are cut to three decimals, enough for any coordinate drawn here, and lists of elements
 * are joined. Line breaks count as blanks in SVG, in path data too.
 */
export function svg(texts: TemplateStringsArray, ...insets: readonly Inset[]): string {
  return texts.reduce((drawn, text, index) => drawn + written(insets[index - 1] ?? '') + text);
}

function written(inset: Inset): string {
  if (typeof inset === 'number') return String(Math.round(inset * 1000) / 1000);
  return typeof inset === 'string' ? inset : inset.join('');
}
