import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import type { Organisation } from '../../applicant/organisation.entity.js';
import { grantedOrganisations } from '../../applicant/queries/granted-organisations.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { findCertificateBySerial } from '../../certificate/queries/find-by-serial.js';
import { Price } from '../../reference/price.entity.js';
import { Application } from '../application.entity.js';
import { ownsCertificate } from '../domain/certificate-owner.js';
import { applicationMachine } from '../domain/application-states.js';
import { NOT_URGENT } from '../domain/urgency.js';
import { sealedBlanks } from '../seal-form.js';
import { nextOrderNumber } from './next-order-number.js';
import type {} from '../events.js';

export interface CreateDraftOptions {
  /** Serial of the certificate to renew, as typed. */
  readonly serial: string;
  /** A term that the project's price list has. */
  readonly termYears: number;
}

export interface DraftCreated {
  readonly id: string;
  readonly orderNo: string;
  readonly version: number;
}

/**
 * Opens an order for the renewal of a certificate by an account that may act for its owner. Refuses an unknown
 * serial (NOT_FOUND), somebody else's (NOT_PERMITTED), a revoked one (WRONG_STATE), one with an order under way
 * (DUPLICATE) and a term without a price (INVALID_INPUT). Drafts of one organisation do not hinder each other.
 */
export async function createDraft(runtime: Runtime, actor: Actor, options: CreateDraftOptions): Promise<DraftCreated> {
  const accountId = requireApplicant(actor);
  return runtime.transact(actor, async (work) => {
    const certificate = await eligibleCertificate(work, options.serial);
    const organisation = await ownerOf(work, accountId, certificate);
    const priceFen = await priceOf(work, certificate.projectId, options.termYears);
    const id = work.newId();
    const orderNo = await nextOrderNumber(work);
    const draft = { id, orderNo, accountId, priceFen, termYears: options.termYears };
    const blanks = { ...emptyDraft(certificate, organisation, work.now), ...sealedBlanks(runtime.sealing, id) };
    await work.em.insert(Application, { ...blanks, ...draft }).catch(refuseSecondOrder);
    const subject = { type: 'Application', id, caseId: id };
    await recordAudit(work, runtime.sealing, 'application.createDraft', subject, { serial: certificate.serial, termYears: options.termYears });
    return { id, orderNo, version: 1 };
  });
}

async function eligibleCertificate({ em }: Work, serial: string): Promise<Certificate> {
  const certificate = await findCertificateBySerial(em, serial);
  if (!certificate) {
    throw new DomainError(
      'NOT_FOUND',
      { zh: '没有查到该序列号的证书，请在驱动程序的证书详情中复制序列号', en: 'No certificate of this serial; copy it from the certificate’s details in the driver' },
      { field: 'serial' },
    );
  }
  if (certificate.revokedAt === null) return certificate;
  throw new DomainError(
    'WRONG_STATE',
    { zh: '该证书已吊销，不能续期，请办理新证书', en: 'The certificate was revoked and cannot be renewed; apply for a new one' },
    { field: 'serial' },
  );
}

async function ownerOf({ em }: Work, accountId: string, { ownerCode }: Certificate): Promise<Organisation> {
  const granted = await grantedOrganisations(em, accountId);
  const owner = granted.find(({ creditCode }) => ownsCertificate(creditCode, ownerCode));
  if (owner) return owner;
  throw new DomainError(
    'NOT_PERMITTED',
    { zh: '您的账号尚未关联该证书的所有者机构，请先完成机构关联', en: 'Your account is not linked to the certificate’s owner; link the organisation first' },
    { field: 'serial' },
  );
}

async function priceOf({ em }: Work, projectId: string, termYears: number): Promise<number> {
  const price = await em.findOne(Price, { projectId, termYears }, { disableIdentityMap: true });
  if (price) return price.amountFen;
  throw invalidInput('termYears', '没有该办理年限，请从价目表中选择', 'there is no such term; choose one from the price list');
}

function emptyDraft(certificate: Certificate, organisation: Organisation, now: Date) {
  return {
    projectId: certificate.projectId,
    certificateId: certificate.id,
    organisationId: organisation.id,
    organisationName: certificate.ownerName,
    creditCode: organisation.creditCode,
    state: applicationMachine.initial, version: 1, round: 1,
    bankAccountName: '', bankBranchCode: '', bankBranchName: '', invoiceKind: 'NONE' as const,
    formDigest: '', flags: [],
    liveCertificate: certificate.id,
    urgentAt: NOT_URGENT, slaRunning: false, payoutsReleased: 0, createdAt: now, stateSince: now,
  };
}

function refuseSecondOrder(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('DUPLICATE', {
    zh: '该证书已有一份进行中的续期申请，请在“我的业务单”中继续办理，或先取消它',
    en: 'A renewal of this certificate is under way; continue it in your orders, or cancel it first',
  }, { field: 'serial' });
}
