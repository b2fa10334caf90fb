import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { requireApplicant } from '../../applicant/applicant-actor.js';
import type { Organisation } from '../../applicant/organisation.entity.js';
import { grantedOrganisations } from '../../applicant/queries/granted-organisations.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { Application } from '../application.entity.js';
import { ownsCertificate } from '../domain/certificate-owner.js';
import { applicationMachine } from '../domain/application-states.js';
import { NOT_URGENT } from '../domain/urgency.js';
import { priceOfTerm } from '../queries/price-of-term.js';
import { requireEligible } from '../require-eligible.js';
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
 * Opens an order for the renewal of a certificate by an account that may act for its owner. Refuses what cannot be
 * renewed (require-eligible.ts), somebody else's certificate (NOT_PERMITTED), and a term without a price
 * (INVALID_INPUT). Drafts of one organisation do not hinder each other, nor does an order under way hinder a draft.
 */
export async function createDraft(runtime: Runtime, actor: Actor, options: CreateDraftOptions): Promise<DraftCreated> {
  const accountId = requireApplicant(actor);
  return runtime.transact(actor, async (work) => {
    const certificate = await requireEligible(work.em, accountId, options.serial, work.now, ['ORGANISATION_BUSY']);
    const organisation = await ownerOf(work, accountId, certificate);
    return openDraft(work, runtime.sealing, { accountId, certificate, organisation, termYears: options.termYears });
  });
}

export interface DraftFacts {
  readonly accountId: string;
  readonly certificate: Certificate;
  readonly organisation: Organisation;
  /** Default: the shortest term of the price list. */
  readonly termYears?: number | null | undefined;
}

/** Opens the order in the caller's transaction. DUPLICATE when the certificate has one under way. */
export async function openDraft(work: Work, sealing: Sealing, facts: DraftFacts): Promise<DraftCreated> {
  const { accountId, certificate, organisation } = facts;
  const { termYears, amountFen: priceFen } = await priceOfTerm(work.em, certificate.projectId, facts.termYears);
  const id = work.newId();
  const orderNo = await nextOrderNumber(work);
  const blanks = { ...emptyDraft(certificate, organisation, work.now), ...sealedBlanks(sealing, id) };
  await work.em.insert(Application, { ...blanks, id, orderNo, accountId, priceFen, termYears }).catch(refuseSecondOrder);
  const subject = { type: 'Application', id, caseId: id };
  await recordAudit(work, sealing, 'application.createDraft', subject, { serial: certificate.serial, termYears });
  return { id, orderNo, version: 1 };
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

function emptyDraft(certificate: Certificate, organisation: Organisation, now: Date) {
  return {
    projectId: certificate.projectId,
    certificateId: certificate.id,
    organisationId: organisation.id,
    organisationName: certificate.ownerName,
    creditCode: organisation.creditCode,
    state: applicationMachine.initial, version: 1, round: 1,
    bankAccountName: '', bankBranchCode: '', bankBranchName: '',
    invoiceKind: 'NONE' as const, invoiceTitle: '', invoiceTaxNumber: '', invoiceBank: '',
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
