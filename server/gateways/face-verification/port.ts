/** Who is to be recognised, and under which number of ours. */
export interface FaceCheckOrder {
  /** Ours, stored before the call; comes back with the result. 1–36 letters, digits or hyphens. */
  readonly requestNo: string;
  readonly name: string;
  readonly idNumber: string;
  /** Where the provider's page leads back to; without secrets. */
  readonly redirectUrl: string;
}

/**
 * The provider's page for one check, or why there is none. `cause` is a short code for logs and people, free of personal
 * data. After a time-out the provider may have made a page that nobody knows: it runs out by itself and costs nothing,
 * so a new check under a new number is safe.
 */
export type FaceCheckOpening =
  | { readonly kind: 'OPENED'; readonly url: string; readonly token: string }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: string };

/** Which result is asked for: the token, and what must be found in it. */
export interface FaceCheckQuestion extends Omit<FaceCheckOrder, 'redirectUrl'> {
  readonly token: string;
}

/**
 * What the provider says of a check. `code` is its own (`17`: not finished yet, `15`: token run out); `similarity` is
 * from 0 to 100 where it compared. An answer about another request or another person is UNAVAILABLE: it decides nothing.
 */
export type FaceCheckAnswer =
  | { readonly kind: 'ANSWERED'; readonly code: string; readonly similarity: number | null; readonly frame?: Buffer }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: string };

export interface FaceVerificationGateway {
  /** Opens a check. Never throws for what the provider or the line does: that is an answer. */
  open(order: FaceCheckOrder): Promise<FaceCheckOpening>;
  /** Asks for the result, as often as one likes for three days. */
  result(question: FaceCheckQuestion): Promise<FaceCheckAnswer>;
}
