import { yuan } from './amount.js';

export interface AmountTextProps {
  /** Whole fen. */
  readonly fen: number;
}

export function AmountText({ fen }: AmountTextProps) {
  return <span className="amount">{yuan(fen)}</span>;
}
