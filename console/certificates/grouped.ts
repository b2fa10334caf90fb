/** A digest in groups of four, to be compared by eye: `AB12 CD34 …`. */
export function grouped(hexadecimal: string): string {
  return (hexadecimal.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}
