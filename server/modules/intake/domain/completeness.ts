import type { Bilingual } from '../../../platform/errors.js';
import type { RiskFlag } from '../../application/domain/risk-flags.js';
import type { LivenessState } from '../../identity/domain/liveness-states.js';
import type { PhoneCheckResult } from '../../identity/domain/phone-check-results.js';
import { PHONE_TRIES } from '../../identity/domain/phone-tries.js';
import type { ReopenableItem } from '../../reference/domain/reopenable-items.js';

/** What can be missing from a submission, in the order in which the applicant does it. */
export const missingItems = {
  form: { zh: '填写并保存申请信息', en: 'fill in and save the form' },
  organisation: { zh: '修改机构信息', en: 'correct the organisation’s data' },
  operator: { zh: '修改经办人信息', en: 'correct the operator’s data' },
  legal_person: { zh: '修改法人信息', en: 'correct the legal person’s data' },
  bank_account: { zh: '修改基本户信息', en: 'correct the bank account' },
  invoice: { zh: '修改发票信息', en: 'correct the invoice data' },
  signed_form: { zh: '打印申请表，签字盖章后上传扫描件', en: 'print, sign and seal the form, and upload the scan' },
  signed_form_unchecked: { zh: '申请表扫描件正在检查，请稍候', en: 'the scan is being checked, wait a moment' },
  signed_form_unreadable: { zh: '扫描件右上角的二维码无法识别，请平整、清晰地重新扫描整页', en: 'the QR code at the top right cannot be read; scan the whole page again, flat and sharp' },
  signed_form_stale: { zh: '申请信息已修改，请重新打印、签字盖章并上传', en: 'the data have changed since it was printed; print, sign, seal and upload it again' },
  rename_proof: { zh: '上传登记机关出具的更名证明', en: 'upload the registration authority’s proof of the new name' },
  id_front: { zh: '上传经办人身份证人像面照片', en: 'upload the front of the operator’s ID card' },
  id_back: { zh: '上传经办人身份证国徽面照片', en: 'upload the back of the operator’s ID card' },
  liveness: { zh: '完成经办人活体认证，或上传手持身份证照片', en: 'complete the face check, or upload a photo of the operator holding the ID card' },
  phone_check: { zh: '完成经办人手机实名核验', en: 'complete the operator’s phone check' },
  legal_phone_check: { zh: '完成法人手机实名核验', en: 'complete the legal person’s phone check' },
} as const satisfies Record<string, Bilingual>;
export type MissingItem = keyof typeof missingItems;

/** The present version of a document, as far as it counts. */
export interface PresentDocument {
  readonly uploadedAt: Date;
  readonly checked: boolean;
  /** A reviewer asked for it again. */
  readonly refused: boolean;
  readonly formDigest: string | null;
  readonly personDigest: string | null;
}

/** A carrier check that was answered. */
export interface PhoneVerdict {
  readonly result: PhoneCheckResult;
  readonly requestedAt: Date;
  readonly factorsDigest: string;
}

export interface LegalPhoneEvidence {
  readonly factorsDigest: string;
  readonly check: PhoneVerdict | null;
  readonly tries: number;
}

export interface SubmissionEvidence {
  readonly form: { readonly savedAt: Date | null; readonly digest: string };
  /** Keyed hashes of the person and the three factors declared now. */
  readonly operatorDigest: string;
  readonly factorsDigest: string;
  readonly signedForm: PresentDocument | null;
  /** Whether the organisation declared another name than the certificate's, which it has to prove. */
  readonly renamed: boolean;
  readonly renameProof: PresentDocument | null;
  readonly idFront: PresentDocument | null;
  readonly idBack: PresentDocument | null;
  readonly handheldId: PresentDocument | null;
  /** The last face check that came to a verdict. */
  readonly liveness: { readonly state: LivenessState; readonly invitedAt: Date; readonly personDigest: string } | null;
  /** The last answered carrier check of the operator. */
  readonly phoneCheck: PhoneVerdict | null;
  /** How many checks of the operator ended in MISMATCH or ERROR so far. */
  readonly phoneTries: number;
  /** The same of the legal person; null where the setting does not ask for it. */
  readonly legalPhone?: LegalPhoneEvidence | null;
  /** What a return asked for, and when; nothing for a first submission. */
  readonly reopened: { readonly since: Date | null; readonly must: readonly ReopenableItem[] };
}

export interface Completeness {
  readonly missing: readonly MissingItem[];
  /** Doubts that go along with the submission: a person decides on them. */
  readonly flags: readonly RiskFlag[];
}

/** Judges a submission by the same rule every time: what is still to be done, and what a person must look at. */
export function judgeCompleteness(evidence: SubmissionEvidence): Completeness {
  const phone = judgePhone(evidence);
  const legal = judgeLegalPhone(evidence);
  const face = judgeFace(evidence);
  const missing = [
    ...missingData(evidence),
    ...missingForm(evidence),
    ...missingProof(evidence),
    ...missingPhotos(evidence),
    ...(face === 'MISSING' ? ['liveness' as const] : []),
    ...(phone === 'MISSING' ? ['phone_check' as const] : []),
    ...(legal === 'MISSING' ? ['legal_phone_check' as const] : []),
  ];
  return { missing, flags: [...new Set([phone, legal, face])].filter((verdict) => verdict !== 'MISSING' && verdict !== 'CLEAR') };
}

type Verdict = 'MISSING' | 'CLEAR' | RiskFlag;

/** Whether something done at `at` counts for an item: after the return that reopened it, if any did. */
function redone({ reopened: { since, must } }: SubmissionEvidence, item: ReopenableItem, at: Date): boolean {
  return since === null || !must.includes(item) || at >= since;
}

const dataItems = ['organisation', 'operator', 'legal_person', 'bank_account', 'invoice'] as const;

function missingData(evidence: SubmissionEvidence): MissingItem[] {
  const { savedAt } = evidence.form;
  return savedAt === null ? ['form'] : dataItems.filter((item) => !redone(evidence, item, savedAt));
}

function missingForm(evidence: SubmissionEvidence): MissingItem[] {
  const { signedForm, form } = evidence;
  if (!signedForm || signedForm.refused || !redone(evidence, 'signed_form', signedForm.uploadedAt)) return ['signed_form'];
  if (!signedForm.checked) return ['signed_form_unchecked'];
  if (signedForm.formDigest === null) return ['signed_form_unreadable'];
  return signedForm.formDigest === form.digest ? [] : ['signed_form_stale'];
}

function missingProof({ renamed, renameProof }: SubmissionEvidence): MissingItem[] {
  return renamed && (!renameProof || renameProof.refused) ? ['rename_proof'] : [];
}

function missingPhotos(evidence: SubmissionEvidence): MissingItem[] {
  const sides = { id_front: evidence.idFront, id_back: evidence.idBack };
  return (Object.keys(sides) as (keyof typeof sides)[]).filter((side) => !shows(evidence, sides[side], 'id_photos'));
}

function shows(evidence: SubmissionEvidence, picture: PresentDocument | null, item: ReopenableItem): boolean {
  if (!picture || picture.refused) return false;
  return picture.personDigest === evidence.operatorDigest && redone(evidence, item, picture.uploadedAt);
}

/** A verdict about this operator decides; without one that helps, the photo with the card in hand goes to a person. */
export function judgeFace(evidence: SubmissionEvidence): Verdict {
  const { liveness, operatorDigest, handheldId } = evidence;
  const counts = liveness?.personDigest === operatorDigest && redone(evidence, 'liveness', liveness.invitedAt);
  if (counts && liveness.state === 'PASSED') return 'CLEAR';
  if (counts && liveness.state === 'UNCERTAIN') return 'LIVENESS_UNCERTAIN';
  return shows(evidence, handheldId, 'liveness') ? 'NO_FACE_RECOGNITION' : 'MISSING';
}

function judgePhone(evidence: SubmissionEvidence): Verdict {
  const { phoneCheck, factorsDigest, phoneTries } = evidence;
  if (phoneCheck?.factorsDigest !== factorsDigest || !redone(evidence, 'phone', phoneCheck.requestedAt)) return 'MISSING';
  return judgeCarrier(phoneCheck.result, phoneTries);
}

function judgeLegalPhone(evidence: SubmissionEvidence): Verdict {
  const { legalPhone } = evidence;
  if (!legalPhone) return 'CLEAR';
  const { check, factorsDigest, tries } = legalPhone;
  if (check?.factorsDigest !== factorsDigest || !redone(evidence, 'legal_person', check.requestedAt)) return 'MISSING';
  return judgeCarrier(check.result, tries);
}

function judgeCarrier(result: PhoneCheckResult, tries: number): Verdict {
  switch (result) {
    case 'MATCH':
      return 'CLEAR';
    case 'NO_RECORD':
    case 'UNSUPPORTED':
      return 'PHONE_CHECK_UNCERTAIN';
    case 'MISMATCH':
      return tries >= PHONE_TRIES ? 'PHONE_CHECK_MISMATCH' : 'MISSING';
    case 'ERROR':
      return tries >= PHONE_TRIES ? 'PHONE_CHECK_UNCERTAIN' : 'MISSING';
    case 'REQUESTED':
      return 'MISSING';
  }
}
