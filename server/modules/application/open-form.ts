import type { Sealing } from '../../platform/sealing.js';
import type { Application } from './application.entity.js';
import type { ApplicationForm, DeclaredPerson } from './domain/application-form.js';
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
    invoiceKind: application.invoiceKind,
  };
}

export function openOperator(sealing: Sealing, application: Application): DeclaredPerson {
  return {
    name: openField(sealing, application, 'operatorName'),
    idNumber: openField(sealing, application, 'operatorIdNumber'),
    phone: openField(sealing, application, 'operatorPhone'),
  };
}

export function openLegalPerson(sealing: Sealing, application: Application): DeclaredPerson {
  return {
    name: openField(sealing, application, 'legalName'),
    idNumber: openField(sealing, application, 'legalIdNumber'),
    phone: openField(sealing, application, 'legalPhone'),
  };
}
