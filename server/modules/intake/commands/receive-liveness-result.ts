import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { addDocumentVersion } from '../../document/commands/add-document-version.js';
import { cleanPicture } from '../../document/picture.js';
import { storePicture, withRow } from '../../document/stored-picture.js';
import { finishLiveness, recordLivenessResult, type LivenessResult } from '../../identity/commands/finish-liveness.js';
import type { LivenessState } from '../../identity/domain/liveness-states.js';

export interface LivenessAnswer extends LivenessResult {
  /** The best frame, a JPEG or PNG, where the provider sent one. */
  readonly frame?: Uint8Array;
}

/**
 * Takes the face provider's answer: the session's end and its best frame (a LIVENESS_FRAME of the case) in one unit of
 * work. The same answer again adds no second frame.
 */
export async function receiveLivenessResult(
  runtime: Runtime,
  documents: DocumentStore,
  actor: Actor,
  answer: LivenessAnswer,
): Promise<LivenessState> {
  requireSystem(actor);
  const { frame, ...result } = answer;
  if (!frame) return recordLivenessResult(runtime, actor, result);
  const stored = await storePicture(runtime, documents, await cleanPicture(frame));
  const enter = () => runtime.transact(actor, async (work) => {
    const { session, state, news } = await finishLiveness(work, runtime.sealing, result);
    const { applicationId, personDigest } = session;
    if (news) await addDocumentVersion(work, runtime.sealing, { applicationId, kind: 'LIVENESS_FRAME', stored, personDigest });
    return { state, news };
  });
  const finished = await withRow(documents, stored, () => againAfterLostRace(enter));
  if (!finished.news) await documents.remove(stored.storageKey);
  return finished.state;
}
