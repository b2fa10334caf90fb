import { faceConsentText } from './face-consent-text.js';
import { privacyText } from './privacy-text.js';
import { termsText } from './terms-text.js';

export const consentKinds = ['TERMS', 'PRIVACY', 'FACE_RECOGNITION'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** A text to agree to. A change of its meaning needs a new version; who agreed to an older one is asked again. */
export interface ConsentText {
  readonly kind: ConsentKind;
  /** Unique over all kinds, so that a list of versions says what was agreed to. */
  readonly version: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Paragraphs, separated by an empty line. */
  readonly bodyZh: string;
  readonly bodyEn: string;
}

/** The texts in force. */
export const consentTexts: readonly ConsentText[] = [termsText, privacyText, faceConsentText];

/** Without these nobody uses the hall; face recognition is consented to separately, and never as a condition. */
export const requiredKinds = ['TERMS', 'PRIVACY'] as const satisfies readonly ConsentKind[];

export const currentText = (kind: ConsentKind): ConsentText => consentTexts.find((text) => text.kind === kind)!; // one of each kind above
