import type { Fen } from '../../../platform/money.js';

/** What of an incoming transfer and of the order it names decides. */
export interface CreditFacts {
  /** The order still takes money; a paid or ended one does not. */
  readonly payable: boolean;
  readonly priceFen: Fen;
  /** What earlier transfers brought and the order keeps. */
  readonly keptFen: Fen;
  readonly amountFen: Fen;
  /** The payer is the declared organisation, or finance accepted another. */
  readonly payerAccepted: boolean;
}

export type CreditVerdict =
  | { readonly kind: 'PAID'; readonly surplusFen: Fen }
  | { readonly kind: 'PARTIAL' | 'OTHER_PAYER' | 'OWED_BACK' };

/**
 * Who paid is asked first: a stranger's money is finance's to judge, whatever its amount and the order's state.
 * The price is reached by one transfer or by several together; what goes beyond it is owed back.
 */
export function creditVerdict({ payable, priceFen, keptFen, amountFen, payerAccepted }: CreditFacts): CreditVerdict {
  if (!payerAccepted) return { kind: 'OTHER_PAYER' };
  if (!payable) return { kind: 'OWED_BACK' };
  const surplusFen = keptFen + amountFen - priceFen;
  return surplusFen < 0 ? { kind: 'PARTIAL' } : { kind: 'PAID', surplusFen };
}
