import type { Sealing } from '../../platform/sealing.js';
import type { Application } from './application.entity.js';
import type { ApplicationForm, DeclaredOperator, DeclaredPerson } from './domain/application-form.js';
import { noInvoice, type DeclaredInvoice } from './domain/declared-invoice.js';
import { openField } from './seal-form.js';

/** What was declared, in clear, for commands that compare or check it; null before anything was. */
export function openForm(sealing: Sealing, application: Application): ApplicationForm | null {
  if (application.formSavedAt === null) return null;
  return {
    organisation: { name: application.organisationName, creditCode: application.creditCode },
    operator: openOperator(sealing, application),
    legalPerson: openLegalPerson(sealing, application),
    bankAccount: {
      name: application.bankAccountName,
      branchCode: application.bankBranchCode,
      number: openField(sealing, application, 'bankAccountNumber'),
    },
    invoice: openInvoice(sealing, application),
  };
}

export function openOperator(sealing: Sealing, application: Application): DeclaredOperator {
  return {
    name: openField(sealing, application, 'operatorName'),
    idNumber: openField(sealing, application, 'operatorIdNumber'),
    phone: openField(sealing, application, 'operatorPhone'),
    email: openField(sealing, application, 'operatorEmail'),
  };
}

export function openLegalPerson(sealing: Sealing, application: Application): DeclaredPerson {
  return {
    name: openField(sealing, application, 'legalName'),
    idNumber: openField(sealing, application, 'legalIdNumber'),
    phone: openField(sealing, application, 'legalPhone'),
  };
}

/** Orders older than the online hall declared a kind only: title and tax number are then the organisation's own. */
export function openInvoice(sealing: Sealing, application: Application): DeclaredInvoice {
  const { invoiceKind: kind, organisationName, creditCode } = application;
  if (kind === 'NONE') return noInvoice;
  return {
    kind,
    title: application.invoiceTitle || organisationName,
    taxNumber: application.invoiceTaxNumber || creditCode,
    address: openField(sealing, application, 'invoiceAddress'),
    phone: openField(sealing, application, 'invoicePhone'),
    bank: application.invoiceBank,
    account: openField(sealing, application, 'invoiceAccount'),
  };
}
