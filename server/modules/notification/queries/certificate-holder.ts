import type { EntityManager } from '../../../platform/database/database.js';
import { Application } from '../../application/application.entity.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { CertificateIssue } from '../../issuance/certificate-issue.entity.js';

const past = { disableIdentityMap: true } as const;

/**
 * The order whose people are told about a certificate: the one that it was issued for, else the last that renewed it, or
 * that its owner filed. Null where nobody is known. One whose renewal is under way needs no word.
 */
export async function orderOfHolder(em: EntityManager, { id, ownerCode }: Pick<Certificate, 'id' | 'ownerCode'>): Promise<Application | null> {
  if ((await em.count(Application, { liveCertificate: id })) > 0) return null;
  const issue = await em.findOne(CertificateIssue, { certificateId: id }, past);
  if (issue) return em.findOne(Application, { id: issue.applicationId }, past);
  const newest = { ...past, orderBy: { createdAt: 'desc', id: 'desc' } } as const;
  const filed = { formSavedAt: { $ne: null } };
  return (await em.findOne(Application, { certificateId: id, ...filed }, newest))
    ?? em.findOne(Application, { creditCode: ownerCode, ...filed }, newest);
}
