import { invalidInput } from '../../../platform/errors.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkCreditCode, organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';

export interface DeclaredOrganisation {
  readonly name: string;
  readonly creditCode: string;
  /** The organisation was renamed since the certificate was issued and will prove it. */
  readonly renamed?: boolean;
}

/** The owner as the certificate being renewed says it. */
export interface CertificateOwner {
  readonly name: string;
  /** Unified social credit code, or on old certificates the 9-character organisation code. */
  readonly code: string;
}

export type OwnerFlag = 'NAME_CHANGED' | 'OLD_CODE';

/** Whether a credit code is the certificate owner's: the same, or the one that contains its older code. */
export function ownsCertificate(creditCode: string, ownerCode: string): boolean {
  return creditCode === ownerCode || organisationCodeOf(creditCode) === ownerCode;
}

/**
 * A certificate is renewed for its owner only: the code must be the owner's, and so must the name, unless the
 * organisation says that it was renamed. Both ways around leave a flag for the reviewer.
 */
export function checkOwner(
  typed: DeclaredOrganisation,
  owner: CertificateOwner,
): { organisation: DeclaredOrganisation; flags: readonly OwnerFlag[] } {
  const name = requiredText(typed.name, 'form.organisation.name', { zh: '企业名称', en: 'the organisation’s name' }, 200);
  const creditCode = valueOrRefuse(checkCreditCode(typed.creditCode), 'form.organisation.creditCode');
  if (!ownsCertificate(creditCode, owner.code)) throw otherCode();
  const sameName = sameOrganisationName(name, owner.name);
  if (!sameName && !typed.renamed) throw otherName();
  return {
    organisation: { name, creditCode },
    flags: [...(sameName ? [] : ['NAME_CHANGED' as const]), ...(creditCode === owner.code ? [] : ['OLD_CODE' as const])],
  };
}

const otherCode = () =>
  invalidInput(
    'form.organisation.creditCode',
    '统一社会信用代码与续期证书的所有者不一致，请核对；不是同一机构的不能续期，请办理新证书',
    'the credit code is not that of the certificate’s owner; compare them, another organisation needs a new certificate',
  );

const otherName = () =>
  invalidInput(
    'form.organisation.name',
    '企业名称与续期证书的所有者不一致，请按证书填写；如已更名，请选择“已更名”并准备登记机关的变更证明',
    'the name is not that of the certificate’s owner; write it as there or, if the organisation was renamed, say so and have the proof ready',
  );
