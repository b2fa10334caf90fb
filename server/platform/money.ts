import { invalidInput } from './errors.js';

/** Whole fen (1/100 yuan). A safe integer: exact up to 90 trillion yuan. */
export type Fen = number;

/** `"0.01"` → 1. At most two decimals, no sign, no exponent; anything else is refused naming the field. */
export function fenFromYuan(text: string, field = 'amount'): Fen {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) throw invalidInput(field, `金额格式不正确：${text}，应为最多两位小数的元`, `amount "${text}" must be yuan with at most two decimals`);
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** 40000 → `"400.00"`; negative amounts keep their sign. */
export function yuanFromFen(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
