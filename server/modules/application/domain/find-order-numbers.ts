import { compactText } from '../../reference/domain/typed-text.js';
import { parseOrderNumber } from './order-number.js';

export interface OrderNumbersFound {
  /** Well-formed numbers whose check digit fits, each once, as we write them. */
  readonly valid: readonly string[];
  /** Something was meant to be an order number and is none. */
  readonly mistyped: boolean;
}

/**
 * Order numbers within other text, as people type them into a remark: lower case, full width, with spaces or without
 * hyphens. Digits that follow a whole number do not belong to it.
 */
export function findOrderNumbers(text: string): OrderNumbersFound {
  const compact = compactText(text).toUpperCase().replace(/[-‐‑‒–—−_.·]/g, '');
  const verdicts = [...compact.matchAll(/XQ(\d{0,12})/g)].map(([candidate]) => parseOrderNumber(candidate));
  const valid = verdicts.flatMap((verdict) => (verdict.valid ? [verdict.value] : []));
  return { valid: [...new Set(valid)], mistyped: verdicts.some((verdict) => !verdict.valid) };
}
