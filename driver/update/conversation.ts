import type { ParsedCertificate } from '../certificate/parsed-certificate.js';
import type { Sentence } from '../outcome/sentence.js';
import type { Token } from '../token/token.js';

/** The steps of an update, in their order. */
export const steps = [
  'PROVING', 'PREPARING_KEY', 'REQUESTING', 'ISSUING', 'CHECKING', 'WRITING', 'CONFIRMING', 'KEEPING_OLD',
] as const;
export type Step = (typeof steps)[number];

/** How many wrong PINs the token still allows, as far as PKCS#11 tells: it has flags, no number. */
export type TriesLeft = 'ENOUGH' | 'FEW' | 'LAST';

export interface PinRequest {
  readonly token: Token;
  readonly triesLeft: TriesLeft;
  /** The PIN given just before was wrong. */
  readonly again: boolean;
}

export interface Offer {
  readonly token: Token;
  readonly certificate: ParsedCertificate;
  /** An update of this certificate was begun before and will be gone on with. */
  readonly resumed: boolean;
}

/** Whoever sits before the Ukey: at a terminal, at the page, or a script. Each question may end in INTERRUPTED. */
export interface Conversation {
  /** A wrong answer may be given again; false where answers come from a pipe. */
  readonly asksAgain: boolean;
  step(step: Step): void;
  warn(sentence: Sentence): void;
  agree(offer: Offer): Promise<boolean>;
  agreeToRemoval(old: ParsedCertificate): Promise<boolean>;
  pin(request: PinRequest): Promise<string>;
  /** `triesLeft` is the server's count; null where it keeps none. */
  downloadCode(triesLeft: number | null): Promise<string>;
}
