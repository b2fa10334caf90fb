/** Every text that differs from `text` in one place, the replacement taken from `alphabet`. */
export function singleErrors(text: string, alphabet: string): string[] {
  return [...text].flatMap((original, at) =>
    [...alphabet].filter((other) => other !== original).map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  );
}

/** `text` with the characters at `i` and `j` exchanged. */
export function swapped(text: string, i: number, j: number): string {
  const characters = [...text];
  [characters[i], characters[j]] = [text.charAt(j), text.charAt(i)];
  return characters.join('');
}

/** Every text made by exchanging two different neighbours. */
export function neighbourSwaps(text: string): string[] {
  return [...text].flatMap((_, at) => {
    const other = swapped(text, at, at + 1);
    return at + 1 < text.length && other !== text ? [other] : [];
  });
}
