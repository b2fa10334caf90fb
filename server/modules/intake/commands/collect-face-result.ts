import type { DocumentStore } from '../../../gateways/document-store/port.js';
import type { FaceCheckAnswer, FaceVerificationGateway } from '../../../gateways/face-verification/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { openOperator } from '../../application/open-form.js';
import { operatorDigest } from '../../application/person-digest.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { expireLiveness } from '../../identity/commands/expire-liveness-sessions.js';
import type { LivenessSession } from '../../identity/liveness-session.entity.js';
import { openProviderToken } from '../../identity/provider-token.js';
import { receiveLivenessResult, type LivenessAnswer } from './receive-liveness-result.js';

export interface FaceGateways {
  readonly faces: FaceVerificationGateway;
  readonly documents: DocumentStore;
}

const provider = systemActor('face-verification');

/**
 * Asks the provider for the result of an opened session and stores it. Asked by several at once (the phone that comes
 * back, the job) it has one effect. False when the provider could not be asked: the session stays as it is.
 */
export async function collectFaceResult(
  runtime: Runtime,
  gateways: FaceGateways,
  session: LivenessSession,
): Promise<boolean> {
  const token = openProviderToken(runtime.sealing, session);
  if (token === null) return true;
  const application = await loadApplication(runtime.db.orm.em.fork(), session.applicationId);
  if (operatorDigest(runtime.sealing, application) !== session.personDigest) {
    await expireLiveness(runtime, provider, session); // about somebody whom the order names no longer
    return true;
  }
  const { name, idNumber } = openOperator(runtime.sealing, application);
  const answer = await gateways.faces.result({ requestNo: session.id, name, idNumber, token });
  if (answer.kind === 'ANSWERED') {
    await store(runtime, gateways, session.id, answer);
    return true;
  }
  runtime.log.warn({ cause: answer.cause, sessionId: session.id }, 'the face provider gave no result');
  return false;
}

type Answered = Extract<FaceCheckAnswer, { kind: 'ANSWERED' }>;

async function store(runtime: Runtime, { documents }: FaceGateways, sessionId: string, answer: Answered): Promise<void> {
  const { code, similarity, frame } = answer;
  try {
    await receive(runtime, documents, { sessionId, code, similarity, ...(frame && { frame }) });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'UPLOAD_REFUSED') throw error;
    runtime.log.warn({ sessionId }, 'the best frame is no picture: the result is stored without it');
    await receive(runtime, documents, { sessionId, code, similarity });
  }
}

/** A session that ended otherwise meanwhile (voided by a new one) keeps its end. */
async function receive(runtime: Runtime, documents: DocumentStore, answer: LivenessAnswer): Promise<void> {
  try {
    await receiveLivenessResult(runtime, documents, provider, answer);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'WRONG_STATE') throw error;
    runtime.log.warn({ sessionId: answer.sessionId, state: error.details.state }, 'a face result came for a session that had ended');
  }
}
