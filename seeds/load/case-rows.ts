import type { EntityClass } from '@mikro-orm/core';
import { OrganisationGrant } from '../../server/modules/applicant/organisation-grant.entity.js';
import { Organisation } from '../../server/modules/applicant/organisation.entity.js';
import { PortalAccount } from '../../server/modules/applicant/portal-account.entity.js';
import { ApplicationTransition } from '../../server/modules/application/application-transition.entity.js';
import { Application } from '../../server/modules/application/application.entity.js';
import { SlaSegment } from '../../server/modules/application/sla-segment.entity.js';
import { BankVerificationAttempt } from '../../server/modules/bank-verification/bank-verification-attempt.entity.js';
import { Certificate } from '../../server/modules/certificate/certificate.entity.js';
import { Document } from '../../server/modules/document/document.entity.js';
import { LivenessSession } from '../../server/modules/identity/liveness-session.entity.js';
import { PhoneCheck } from '../../server/modules/identity/phone-check.entity.js';
import { Invoice } from '../../server/modules/invoice/invoice.entity.js';
import { Payment } from '../../server/modules/payment/payment.entity.js';
import { ChecklistTick } from '../../server/modules/review/checklist-tick.entity.js';
import { Decision } from '../../server/modules/review/decision.entity.js';
import { ReviewNote } from '../../server/modules/review/review-note.entity.js';
import { SlaWarning } from '../../server/modules/review/sla-warning.entity.js';
import { Payout } from '../../server/modules/treasury/payout.entity.js';
import { ReconciliationException } from '../../server/modules/treasury/reconciliation-exception.entity.js';
import { StatementEntry } from '../../server/modules/treasury/statement-entry.entity.js';
import { rows, type EntityManager } from '../../server/platform/database/database.js';

/** The tables that make up a case, those that others refer to first. */
export const caseEntities = {
  Organisation, Certificate, PortalAccount, OrganisationGrant, Application, ApplicationTransition, SlaSegment,
  Document, LivenessSession, PhoneCheck, Payment, Invoice, Payout, StatementEntry, BankVerificationAttempt,
  ReconciliationException, Decision, ChecklistTick, ReviewNote, SlaWarning,
} as const;
export type CaseTable = keyof typeof caseEntities;

type RowOf<N extends CaseTable> = InstanceType<(typeof caseEntities)[N]>;
type Tables = { readonly [N in CaseTable]: RowOf<N> };

/** All rows of one case, by table. */
export type CaseRows = { readonly [N in CaseTable]: readonly Readonly<RowOf<N>>[] };

export const caseTables = Object.keys(caseEntities) as CaseTable[];

export const entityOf = (table: CaseTable): EntityClass<object> => caseEntities[table];

const byApplication = [
  'ApplicationTransition', 'SlaSegment', 'Document', 'LivenessSession', 'PhoneCheck', 'Payment', 'Invoice',
  'BankVerificationAttempt', 'Decision', 'ChecklistTick', 'ReviewNote', 'SlaWarning',
] as const satisfies readonly CaseTable[];

/** Reads a case as its rows stand. */
export async function readCase(em: EntityManager, applicationId: string): Promise<CaseRows> {
  const read = rows<Tables>(em);
  const application = await read.selectFrom('Application').selectAll().where('id', '=', applicationId).executeTakeFirstOrThrow();
  const own = await Promise.all(byApplication.map(async (table) =>
    [table, await read.selectFrom(table).selectAll().where('applicationId', '=', applicationId).orderBy('id').execute()] as const));
  // `fromEntries` forgets which key has which rows: each table's stand under its own name.
  const found = Object.fromEntries(own) as unknown as Pick<CaseRows, (typeof byApplication)[number]>;
  const { organisationId, certificateId, accountId } = application;
  return {
    ...found,
    ...(await readPayouts(em, found.BankVerificationAttempt)),
    Application: [application],
    Organisation: await read.selectFrom('Organisation').selectAll().where('id', '=', organisationId).execute(),
    Certificate: await read.selectFrom('Certificate').selectAll().where('id', '=', certificateId).execute(),
    PortalAccount: await read.selectFrom('PortalAccount').selectAll().where('id', '=', accountId).execute(),
    OrganisationGrant: await read.selectFrom('OrganisationGrant').selectAll()
      .where('accountId', '=', accountId).where('organisationId', '=', organisationId).execute(),
  };
}

type Payouts = Pick<CaseRows, 'Payout' | 'StatementEntry' | 'ReconciliationException'>;

async function readPayouts(em: EntityManager, attempts: CaseRows['BankVerificationAttempt']): Promise<Payouts> {
  if (attempts.length === 0) return { Payout: [], StatementEntry: [], ReconciliationException: [] };
  const read = rows<Tables>(em);
  const ids = attempts.map(({ payoutId }) => payoutId);
  return {
    Payout: await read.selectFrom('Payout').selectAll().where('id', 'in', ids).execute(),
    StatementEntry: await read.selectFrom('StatementEntry').selectAll().where('payoutId', 'in', ids).execute(),
    ReconciliationException: await read.selectFrom('ReconciliationException').selectAll().where('payoutId', 'in', ids).execute(),
  };
}
