import { againAfterLostRace } from '../../../platform/lost-race.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { verifySignature } from '../../../platform/pki/signature.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import { supersedeCertificate } from '../../certificate/commands/supersede-certificate.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { notIssued, proofRejected } from '../domain/driver-refusals.js';
import { installedProofText } from '../domain/proof-texts.js';
import type { DriverSession } from '../driver-session.entity.js';
import { driverActor } from '../issuance-actor.js';
import { moveIssue } from '../move-issue.js';
import { oweSupersededRevocation } from '../owe-revocation.js';
import { sessionStanding, type SessionStanding } from '../session-standing.js';
import type {} from '../events.js';

export interface ConfirmInstalledOptions {
  readonly session: DriverSession;
  readonly host: string;
  /** Of the new certificate. */
  readonly serial: string;
  /** By the new key, over `installedProofText`. */
  readonly proof: Buffer;
}

/**
 * The new certificate lies in the token, as its own key proves: INSTALLED, the order COMPLETED, and the old certificate
 * superseded (or, by policy, to be revoked), in one transaction. A second confirmation changes nothing. Refuses with
 * NOT_ISSUED before there is such a certificate, PROOF_REJECTED, or what `sessionStanding` refuses with.
 */
export async function confirmInstalled(runtime: Runtime, options: ConfirmInstalledOptions): Promise<void> {
  const serial = valueOrRefuse(checkCertificateSerial(options.serial), 'serial');
  await againAfterLostRace(() => runtime.transact(driverActor, async (work) => {
    const standing = await sessionStanding(work.em, options.session);
    const certificate = await issuedCertificate(work, standing, serial);
    requireProof(options, standing.issue.id, certificate);
    if (standing.issue.state !== 'INSTALLED') await install(work, runtime, options.session, standing, certificate);
  }));
}

async function issuedCertificate({ em }: Work, { issue }: SessionStanding, serial: string): Promise<Certificate> {
  const certificate = issue.certificateId === null ? null : await loadCertificate(em, issue.certificateId);
  if (certificate?.serial !== serial) throw notIssued();
  return certificate;
}

function requireProof({ host, proof }: ConfirmInstalledOptions, updateId: string, { der, serial }: Certificate): void {
  const facts = readCertificate(Buffer.from(der ?? '', 'base64'));
  if (!facts || !verifySignature(facts.publicKey, installedProofText({ host, updateId, serial }), proof)) throw proofRejected();
}

async function install(
  work: Work,
  { sealing }: Runtime,
  { certificateId: oldId }: DriverSession,
  { application, issue }: SessionStanding,
  { id: newId }: Certificate,
): Promise<void> {
  await moveIssue(work, sealing, issue, 'installed', { installedAt: work.now });
  await transitionApplication(work, sealing, { application, event: 'issued' });
  await supersedeCertificate(work, sealing, { oldId, newId });
  if ((await readSettings(work.em))['issuance.revokeSuperseded']) await oweSupersededRevocation(work, sealing, oldId);
  await work.raise('issuance.installed', { issueId: issue.id, applicationId: application.id });
}
