import { invalidInput } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { notIssued } from '../domain/driver-refusals.js';
import type { DriverSession } from '../driver-session.entity.js';
import { driverActor } from '../issuance-actor.js';
import { moveIssue } from '../move-issue.js';
import { sessionStanding } from '../session-standing.js';
import type {} from '../events.js';

export const installationFaults = ['TOKEN_REMOVED', 'WRITE_FAILED', 'TOKEN_FULL', 'OTHER'] as const;
export type InstallationFault = (typeof installationFaults)[number];

export interface FailedInstallation {
  readonly session: DriverSession;
  readonly serial: string;
  readonly reason: string;
}

/**
 * The driver could not write the certificate: it is on record, and the same certificate may be fetched and written
 * again. Told after the installation was confirmed, it changes nothing. NOT_ISSUED where there is no such certificate.
 */
export async function reportFailedInstallation(runtime: Runtime, { session, serial, reason }: FailedInstallation): Promise<void> {
  const wanted = valueOrRefuse(checkCertificateSerial(serial), 'serial');
  if (!installationFaults.some((known) => known === reason)) {
    throw invalidInput('reason', '失败原因无法识别，请更新驱动程序', `the reason is none of ${installationFaults.join(', ')}; update the driver`);
  }
  await againAfterLostRace(() => runtime.transact(driverActor, async (work) => {
    const { issue } = await sessionStanding(work.em, session);
    const certificate = issue.certificateId === null ? null : await loadCertificate(work.em, issue.certificateId);
    if (certificate?.serial !== wanted) throw notIssued();
    if (issue.state !== 'INSTALLED') await moveIssue(work, runtime.sealing, issue, 'installFailed', {}, reason);
  }));
}
