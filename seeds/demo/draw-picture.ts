import { seededRandom } from '../../server/platform/random.js';
import { renderIdCardBack, renderIdCardFront } from '../artwork/id-card.js';
import { renderLivenessFrame } from '../artwork/liveness-frame.js';
import { renderRenameProof } from '../artwork/rename-proof.js';
import { renderSignedForm } from '../artwork/signed-form.js';
import type { PictureOrder } from './picture-studio.js';

/** Draws a picture at full look: a JPEG. */
export function drawPicture(order: PictureOrder): Promise<Buffer> {
  const random = seededRandom(order.seed);
  switch (order.kind) {
    case 'SIGNED_FORM': return renderSignedForm(order.facts, random, order.variant);
    case 'ID_FRONT': return renderIdCardFront(order.facts, random);
    case 'ID_BACK': return renderIdCardBack(order.facts, random);
    case 'RENAME_PROOF': return renderRenameProof(order.facts);
    case 'FACE': return renderLivenessFrame(order.facts, random, order.variant);
  }
}
