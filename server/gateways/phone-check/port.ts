/** The three factors that a carrier is asked about together. */
export interface PhoneFactors {
  readonly name: string;
  readonly idNumber: string;
  /** Eleven digits. */
  readonly phone: string;
}

/** Which pair the carrier contradicts, where it says so. */
export type ContradictedPair = 'NAME' | 'ID_NUMBER' | 'BOTH' | 'UNSAID';

/**
 * What the carriers say. `code` is the provider's own: `0` match, `-4` mismatch, `-9` no record … UNAVAILABLE is no
 * answer of theirs; its `cause` is a short code for logs and people, free of personal data.
 */
export type CarrierAnswer =
  | { readonly kind: 'ANSWERED'; readonly code: string; readonly contradicted?: ContradictedPair }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: string };

export interface PhoneCheckGateway {
  /** Asks once; each question costs. Never throws for what the provider or the line does: that is an answer. */
  check(factors: PhoneFactors): Promise<CarrierAnswer>;
}
