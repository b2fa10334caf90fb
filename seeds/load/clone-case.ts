import { randomDigits, type Random } from '../../server/platform/random.js';
import type { Sealing } from '../../server/platform/sealing.js';
import { accountPhoneIndex } from '../../server/modules/applicant/phone-index.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import type { ApplicationForm } from '../../server/modules/application/domain/application-form.js';
import { formDigest } from '../../server/modules/application/form-digest.js';
import { factorsDigest, operatorDigest } from '../../server/modules/application/person-digest.js';
import { sealedBlanks, sealForm } from '../../server/modules/application/seal-form.js';
import { accountIndex } from '../../server/modules/bank-verification/account-index.js';
import { makeRefundNo, makeTradeNo } from '../../server/modules/payment/domain/channel-numbers.js';
import { normaliseOrganisationName } from '../../server/modules/reference/domain/organisation-name.js';
import { remarkWith, withoutCodes } from '../../server/modules/treasury/domain/remark-codes.js';
import { makeRequestNo } from '../../server/modules/treasury/domain/request-number.js';
import { codeHash } from '../../server/modules/treasury/remark-hash.js';
import { type CaseFacts, formOf } from '../demo/case-facts.js';
import { caseTables, type CaseRows } from './case-rows.js';
import { cloneInvoice } from './clone-invoice.js';
import { idLike, renewed, type Renewal } from './renewal.js';

export interface CloneOptions {
  readonly facts: CaseFacts;
  readonly orderNo: string;
  /** How many milliseconds later (earlier when negative) everything happens. */
  readonly shift: number;
  readonly random: Random;
  readonly sealing: Sealing;
}

interface Cloning extends CloneOptions, Renewal {
  readonly template: CaseRows;
  readonly form: ApplicationForm;
  /** What the printed form of the clone says: a form that was signed before the data changed says something else. */
  readonly digestFor: (templateDigest: string | null) => string | null;
}

/** A case with the same history in the life of another organisation: rows of the same shape, nothing of its data. */
export function cloneCase(template: CaseRows, options: CloneOptions): CaseRows {
  const own = caseTables.flatMap((table) => template[table].map(({ id }) => id));
  const ids = new Map(own.map((id) => [id, idLike(id, options.random)]));
  const { invoiceKind } = template.Application[0]!; // another kind would leave other columns empty
  const form = formOf({ ...options.facts, invoiceKind });
  const application = cloneApplication(template.Application[0]!, form, { ...options, ids });
  const { formDigest: templateDigest } = template.Application[0]!;
  const { sealing } = options;
  const digestFor = (digest: string | null): string | null => {
    if (digest === null) return null;
    if (digest === templateDigest) return application.formDigest;
    return sealing.blindIndex('application.form_digest', `${application.id} ${digest}`);
  };
  const cloning: Cloning = { ...options, template, ids, form, digestFor };
  return {
    ...cloneApplicant(cloning),
    Application: [application],
    ...cloneEvidence(cloning, application),
    ...cloneMoney(cloning, application),
  };
}

function cloneApplication(row: Application, form: ApplicationForm, cloning: CloneOptions & Renewal): Application {
  const { sealing, facts, orderNo } = cloning;
  const copy = renewed(row, cloning);
  const { id, certificateId, termYears } = copy;
  const declared = row.formSavedAt === null
    ? { ...sealedBlanks(sealing, id), organisationName: facts.certificate.ownerName, creditCode: facts.organisation.creditCode }
    : {
        ...sealForm(sealing, id, form, facts.accounts[0].branch.name),
        formDigest: formDigest(sealing, { id, certificateId, termYears }, form),
      };
  return { ...copy, ...declared, orderNo, liveOrganisation: row.liveOrganisation && `${copy.organisationId}/1` };
}

function cloneApplicant(cloning: Cloning): Pick<CaseRows, 'Organisation' | 'Certificate' | 'PortalAccount' | 'OrganisationGrant'> {
  const { template, facts, sealing } = cloning;
  const { name, creditCode } = facts.organisation;
  return {
    Organisation: template.Organisation.map((row) => {
      const nameNormalised = normaliseOrganisationName(name);
      return { ...renewed(row, cloning), name, creditCode, nameNormalised };
    }),
    Certificate: template.Certificate.map((row) => ({ ...renewed(row, cloning), ...facts.certificate })),
    PortalAccount: template.PortalAccount.map((row) => {
      const copy = renewed(row, cloning);
      const phone = sealing.seal(facts.accountPhone, { table: 'portal_account', column: 'phone', id: copy.id });
      return { ...copy, phone, phoneIndex: accountPhoneIndex(sealing, facts.accountPhone), passwordHash: null, email: null };
    }),
    OrganisationGrant: template.OrganisationGrant.map((row) => renewed(row, cloning)),
  };
}

type Evidence = Exclude<keyof CaseRows, 'Organisation' | 'Certificate' | 'PortalAccount' | 'OrganisationGrant' | 'Application' | keyof Money>;

function cloneEvidence(cloning: Cloning, application: Application): Pick<CaseRows, Evidence> {
  const { template, random, sealing, digestFor } = cloning;
  const filledIn = application.formSavedAt !== null;
  const operator = filledIn ? operatorDigest(sealing, application) : '';
  const factors = filledIn ? factorsDigest(sealing, application, 'OPERATOR') : '';
  return {
    Document: template.Document.map((row) => {
      const copy = renewed(row, cloning);
      return {
        ...copy, storageKey: `documents/${copy.id}`, sha256: random.bytes(32).toString('hex'),
        formDigest: digestFor(row.formDigest), personDigest: row.personDigest && operator,
      };
    }),
    LivenessSession: template.LivenessSession.map((row) => ({ ...renewed(row, cloning), personDigest: operator })),
    PhoneCheck: template.PhoneCheck.map((row) => ({ ...renewed(row, cloning), factorsDigest: factors })),
    ApplicationTransition: template.ApplicationTransition.map((row) => renewed(row, cloning)),
    SlaSegment: template.SlaSegment.map((row) => renewed(row, cloning)),
    Decision: template.Decision.map((row) => renewed(row, cloning)),
    ChecklistTick: template.ChecklistTick.map((row) => renewed(row, cloning)),
    ReviewNote: template.ReviewNote.map((row) => renewed(row, cloning)),
    SlaWarning: template.SlaWarning.map((row) => renewed(row, cloning)),
  };
}

type Money = Pick<CaseRows, 'Payment' | 'Invoice' | 'Payout' | 'StatementEntry' | 'BankVerificationAttempt' | 'ReconciliationException'>;

function cloneMoney(cloning: Cloning, application: Application): Money {
  const { template, random, sealing } = cloning;
  const payouts = template.Payout.map((row) => clonePayout(row, cloning));
  return {
    Payment: template.Payment.map((row) => {
      const copy = renewed(row, cloning);
      return {
        ...copy, channelReference: row.channelReference && `4200${randomDigits(random, 24)}`,
        outTradeNo: row.outTradeNo && makeTradeNo(copy.id), outRefundNo: row.outRefundNo && makeRefundNo(copy.id),
      };
    }),
    Invoice: template.Invoice.map((row) => cloneInvoice(row, cloning, application)),
    Payout: payouts.map(({ row }) => row),
    StatementEntry: template.StatementEntry.map((row) => {
      const { row: payout, code } = payouts.find((made) => made.templateId === row.payoutId)!;
      return cloneEntry(row, cloning, payout.requestNo, code);
    }),
    ReconciliationException: template.ReconciliationException.map((row) => ({
      ...renewed(row, cloning), dedupeKey: row.dedupeKey.split('/').map((part) => cloning.ids.get(part) ?? part).join('/'),
    })),
    BankVerificationAttempt: template.BankVerificationAttempt.map((row) => ({
      ...renewed(row, cloning), accountIndex: accountIndex(sealing, application),
    })),
  };
}

function clonePayout(template: CaseRows['Payout'][number], cloning: Cloning) {
  const { random, sealing, form: { bankAccount } } = cloning;
  const copy = renewed(template, cloning);
  const code = randomDigits(random, 6);
  const seal = (column: string, text: string): string => sealing.seal(text, { table: 'payout', column, id: copy.id });
  const row = {
    ...copy,
    requestNo: makeRequestNo(random, copy.createdAt),
    bankReference: template.bankReference && `P${randomDigits(random, 20)}`,
    payeeName: seal('payee_name', bankAccount.name), payeeAccount: seal('payee_account', bankAccount.number), payeeBranchCode: bankAccount.branchCode,
    remark: template.remark && seal('remark', remarkWith(code)), remarkHash: codeHash(sealing, code),
  };
  return { row, code, templateId: template.id };
}

/** As seen in the intraday feed: the bank's statements know nothing of clones. */
function cloneEntry(template: CaseRows['StatementEntry'][number], cloning: Cloning, requestNo: string, code: string): CaseRows['StatementEntry'][number] {
  const { random, sealing, form: { bankAccount } } = cloning;
  const copy = renewed(template, cloning);
  const seal = (column: string, text: string): string => sealing.seal(text, { table: 'statement_entry', column, id: copy.id });
  return {
    ...copy, statementId: null, bankReference: `E${randomDigits(random, 20)}`,
    requestNo: template.requestNo && requestNo,
    counterpartyName: seal('counterparty_name', bankAccount.name), counterpartyAccount: seal('counterparty_account', bankAccount.number),
    remark: seal('remark', withoutCodes(remarkWith(code), (found) => codeHash(sealing, found))), remarkHash: codeHash(sealing, code),
  };
}
