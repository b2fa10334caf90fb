import type { Bilingual } from '../../../platform/errors.js';
import { checkCnapsCode } from '../../reference/domain/cnaps-code.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import type { FormatVerdict } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { checkResidentId } from '../../reference/domain/resident-id.js';
import { compactText } from '../../reference/domain/typed-text.js';
import { checkCreditCode, organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';

/** What the applicant declared, in clear: only the verdicts leave this module. */
export interface DeclaredFields {
  readonly organisationName: string;
  readonly creditCode: string;
  readonly operatorIdNumber: string;
  readonly operatorPhone: string;
  readonly legalIdNumber: string;
  readonly legalPhone: string;
  readonly bankAccountName: string;
  readonly bankBranchCode: string;
  readonly bankAccountNumber: string;
}

export interface CertificateOwner {
  readonly ownerName: string;
  /** Unified social credit code, or the older 9-character organisation code. */
  readonly ownerCode: string;
}

export type ComparisonSource = 'CERTIFICATE' | 'CHECK_DIGIT' | 'ORGANISATION';

/** A declared value beside what it must agree with. `reference` is never personal data. */
export interface FieldComparison {
  /** Name of the declared field; checks of its form are named `<field>Check`. */
  readonly field: string;
  readonly equal: boolean;
  readonly reference: string | null;
  readonly source: ComparisonSource;
  readonly note: Bilingual;
}

/** Every comparison the desk shows beside the declared values; deterministic, signals for people. */
export function compareFields(declared: DeclaredFields, owner: CertificateOwner): readonly FieldComparison[] {
  return [
    organisationName(declared, owner),
    creditCode(declared, owner),
    bankAccountName(declared),
    formCheck('creditCode', checkCreditCode(declared.creditCode)),
    formCheck('operatorIdNumber', checkResidentId(declared.operatorIdNumber)),
    formCheck('operatorPhone', checkMobileNumber(declared.operatorPhone)),
    formCheck('legalIdNumber', checkResidentId(declared.legalIdNumber)),
    formCheck('legalPhone', checkMobileNumber(declared.legalPhone)),
    formCheck('bankBranchCode', checkCnapsCode(declared.bankBranchCode)),
    formCheck('bankAccountNumber', checkCorporateAccount(declared.bankAccountNumber)),
  ];
}

function organisationName(declared: DeclaredFields, { ownerName }: CertificateOwner): FieldComparison {
  const equal = sameOrganisationName(declared.organisationName, ownerName);
  const note = equal
    ? { zh: '与原证书所有者名称一致', en: 'same as the owner named in the old certificate' }
    : { zh: '与原证书所有者名称不一致；机构更名须另附证明', en: 'not the owner named in the old certificate; a renaming needs proof' };
  return { field: 'organisationName', equal, reference: ownerName, source: 'CERTIFICATE', note };
}

function creditCode(declared: DeclaredFields, { ownerCode }: CertificateOwner): FieldComparison {
  const [code, reference] = [compactText(declared.creditCode).toUpperCase(), compactText(ownerCode).toUpperCase()];
  const shared = { field: 'creditCode', reference: ownerCode, source: 'CERTIFICATE' } as const;
  if (reference.length === 9) {
    const equal = organisationCodeOf(code) === reference;
    return { ...shared, equal, note: equal ? oldCodeFits : oldCodeDiffers };
  }
  const equal = code === reference;
  return { ...shared, equal, note: equal ? sameCode : otherCode };
}

const sameCode = { zh: '与原证书的信用代码一致', en: 'same as the credit code in the old certificate' };
const otherCode = { zh: '与原证书的信用代码不一致', en: 'not the credit code of the old certificate' };
const oldCodeFits = {
  zh: '原证书使用旧组织机构代码，与信用代码第 9 至 17 位一致',
  en: 'the old certificate has the former organisation code, which positions 9–17 of the credit code repeat',
};
const oldCodeDiffers = {
  zh: '原证书使用旧组织机构代码，与信用代码第 9 至 17 位不一致',
  en: 'the old certificate has the former organisation code, and positions 9–17 of the credit code differ from it',
};

function bankAccountName(declared: DeclaredFields): FieldComparison {
  const equal = sameOrganisationName(declared.bankAccountName, declared.organisationName);
  const note = equal
    ? { zh: '基本户户名与申请单位名称一致', en: 'the account is in the organisation’s name' }
    : { zh: '基本户户名与申请单位名称不一致', en: 'the account is not in the organisation’s name' };
  return { field: 'bankAccountName', equal, reference: declared.organisationName, source: 'ORGANISATION', note };
}

function formCheck(field: keyof DeclaredFields, verdict: FormatVerdict): FieldComparison {
  const doubts = verdict.valid ? verdict.warnings : [verdict.problem];
  const note = doubts.length === 0
    ? { zh: '格式与校验位正确', en: 'form and check character are right' }
    : { zh: doubts.map(({ message }) => message.zh).join('；'), en: doubts.map(({ message }) => message.en).join('; ') };
  return { field: `${field}Check`, equal: doubts.length === 0, reference: null, source: 'CHECK_DIGIT', note };
}
