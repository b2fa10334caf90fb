export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a name into what was searched for (words apart by spaces) and the rest. */
export function marked(name: string, words: string): readonly Part[] {
  const wanted = words.split(/\s+/).filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text: name, hit: false }];
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu');
  return name.split(pattern).map((text, at) => ({ text, hit: at % 2 === 1 })).filter(({ text }) => text !== '');
}
