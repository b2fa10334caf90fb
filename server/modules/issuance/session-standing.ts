import type { EntityManager } from '../../platform/database/database.js';
import type { Application } from '../application/application.entity.js';
import { loadApplication } from '../application/queries/load-application.js';
import { loadCertificate } from '../certificate/queries/load-certificate.js';
import type { CertificateIssue } from './certificate-issue.entity.js';
import { oldCertificateRevoked, orderClosed, sessionEnded } from './domain/driver-refusals.js';
import { certificateMachine } from './domain/certificate-states.js';
import type { DriverSession } from './driver-session.entity.js';
import { newestIssue } from './open-issue.js';
import { requireOpenForDriver } from './queries/order-of-certificate.js';

export interface SessionStanding {
  readonly application: Application;
  readonly issue: CertificateIssue;
}

/**
 * The order and its live issue of a session as they stand now. Refuses what has closed since the session was opened: the
 * order, the old certificate, or the new one by its revocation.
 */
export async function sessionStanding(em: EntityManager, { applicationId, certificateId }: DriverSession): Promise<SessionStanding> {
  const application = await loadApplication(em, applicationId);
  const old = await loadCertificate(em, certificateId);
  if (old.revokedAt !== null && old.replacedBy === null) throw oldCertificateRevoked();
  await requireOpenForDriver(em, application);
  const issue = await newestIssue({ em }, applicationId);
  if (!issue) throw sessionEnded();
  if (issue.state === 'REVOKED' || issue.revokingSince !== null) throw orderClosed(certificateMachine.labels.REVOKED);
  return { application, issue };
}
