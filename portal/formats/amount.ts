const grouped = new Intl.NumberFormat('en-US');

/** 40000 fen → `¥400.00`. Split as integers: dividing loses the last fen of very large sums. */
export function yuan(fen: number): string {
  const whole = Math.abs(fen);
  const text = `¥${grouped.format((whole - (whole % 100)) / 100)}.${String(whole % 100).padStart(2, '0')}`;
  return fen < 0 ? `−${text}` : text;
}
