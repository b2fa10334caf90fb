import type { FormCheck } from '../../server/modules/document/domain/document-states.js';
import type { FormVariant } from '../artwork/form-variant.js';
import type { IdCardFacts } from '../artwork/id-card.js';
import type { RenameProofFacts } from '../artwork/rename-proof.js';
import type { LivenessFrameFacts, LivenessVariant } from '../artwork/liveness-frame.js';
import type { SignedFormFacts } from '../artwork/signed-form.js';

/** What a picture shows. `seed` names its draw: the same order makes the same picture. */
export type PictureOrder = { readonly seed: string } & (
  | { readonly kind: 'SIGNED_FORM'; readonly facts: SignedFormFacts; readonly variant: FormVariant }
  | { readonly kind: 'ID_FRONT' | 'ID_BACK'; readonly facts: IdCardFacts }
  | { readonly kind: 'RENAME_PROOF'; readonly facts: RenameProofFacts }
  | { readonly kind: 'FACE'; readonly facts: LivenessFrameFacts; readonly variant: LivenessVariant }
);

export interface PictureStudio {
  /** A JPEG. */
  draw(order: PictureOrder): Promise<Uint8Array>;
  /**
   * What the checks would find on such a form, where its picture does not show it; undefined where it does, and the
   * checks themselves are to look.
   */
  findings(variant: FormVariant): readonly FormCheck[] | undefined;
  close(): Promise<void>;
}
