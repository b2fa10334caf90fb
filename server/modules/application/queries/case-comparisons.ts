import type { Runtime } from '../../../platform/runtime.js';
import { compareFields } from '../domain/field-comparisons.js';
import type { SealedField } from '../domain/personal-data.js';
import { openField } from '../seal-form.js';
import type { ApplicationRow } from './application-row.js';
import { renewedCertificate } from './renewed-certificate.js';

export interface ComparisonRow {
  readonly field: string;
  readonly equal: boolean;
  readonly reference: string | null;
  readonly source: string;
  readonly noteZh: string;
  readonly noteEn: string;
}

/** Declared values beside certificate, organisation and rules of form. Opens personal data; hands out verdicts only. */
export async function caseComparisons(runtime: Runtime, row: ApplicationRow): Promise<ComparisonRow[]> {
  if (row.formSavedAt === null) return []; // nothing was declared yet
  const owner = await renewedCertificate(runtime.db.orm.em.fork(), row.certificateId);
  const clear = (field: SealedField): string => openField(runtime.sealing, row, field);
  const declared = {
    organisationName: row.organisationName,
    creditCode: row.creditCode,
    operatorIdNumber: clear('operatorIdNumber'),
    operatorPhone: clear('operatorPhone'),
    legalIdNumber: clear('legalIdNumber'),
    legalPhone: clear('legalPhone'),
    bankAccountName: row.bankAccountName,
    bankBranchCode: row.bankBranchCode,
    bankAccountNumber: clear('bankAccountNumber'),
  };
  return compareFields(declared, owner).map(({ note, ...rest }) => ({ ...rest, noteZh: note.zh, noteEn: note.en }));
}
