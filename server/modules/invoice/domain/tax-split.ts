import type { Fen } from '../../../platform/money.js';

export interface TaxSplit {
  readonly netFen: Fen;
  readonly taxFen: Fen;
}

/** Net and tax of an amount that includes tax: the net rounded to the fen, the tax what is left, so that they add up. */
export function splitTax(totalFen: Fen, ratePercent: number): TaxSplit {
  const netFen = Math.round((totalFen * 100) / (100 + ratePercent));
  return { netFen, taxFen: totalFen - netFen };
}
