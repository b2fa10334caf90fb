import type { Bilingual } from '../../../platform/errors.js';
import type { ReopenableItem } from './reopenable-items.js';

/** A reason as it ships. */
export interface DefaultReason {
  readonly code: string;
  readonly label: Bilingual;
  /** What the applicant reads: what is wrong, and the way out. Empty for reasons that stay inside. */
  readonly applicantText: Bilingual;
  readonly reopens?: ReopenableItem;
}

/** Why an application goes back, and what is to be done again. */
export const returnReasons: readonly DefaultReason[] = [
  {
    code: 'FORM_BLURRED', reopens: 'signed_form',
    label: { zh: '申请表扫描不清', en: 'Form illegible' },
    applicantText: {
      zh: '申请表扫描件模糊或过暗，看不清内容。请在光线充足处平整扫描或拍摄整页，重新上传。',
      en: 'The scan of the form is blurred or too dark to read. Scan the whole page flat and in good light, and upload it again.',
    },
  },
  {
    code: 'FORM_INCOMPLETE', reopens: 'signed_form',
    label: { zh: '申请表缺页或不完整', en: 'Form cut off' },
    applicantText: {
      zh: '申请表扫描件不完整。请将整页（包括四边和右上角二维码）扫描后重新上传。',
      en: 'The scan does not show the whole form. Scan the whole page, with its edges and the QR code at the top right, and upload it again.',
    },
  },
  {
    code: 'SEAL_MISSING', reopens: 'signed_form',
    label: { zh: '未加盖公章', en: 'Seal missing' },
    applicantText: {
      zh: '申请表未加盖单位公章。请在“申请单位”处加盖红色鲜章后，重新扫描上传。',
      en: 'The form has no company seal. Press the red seal in the field of the applying organisation, scan the form and upload it again.',
    },
  },
  {
    code: 'SEAL_UNCLEAR', reopens: 'signed_form',
    label: { zh: '公章不清晰或为复印章', en: 'Seal unclear or copied' },
    applicantText: {
      zh: '公章不清晰，或不是红色鲜章。请重新打印申请表，签字并加盖清晰的红色公章后扫描上传。',
      en: 'The seal is unclear or no fresh red one. Print the form again, sign it, press the red seal clearly, and upload the scan.',
    },
  },
  {
    code: 'SEAL_OTHER_NAME', reopens: 'signed_form',
    label: { zh: '公章名称与机构不一致', en: 'Seal of another organisation' },
    applicantText: {
      zh: '公章上的名称与申请机构不一致。请加盖本机构公章（不能使用合同章、财务章）后重新扫描上传。',
      en: 'The seal does not name the applying organisation. Use its company seal (no contract or finance seal) and upload the scan again.',
    },
  },
  {
    code: 'SIGNATURE_MISSING', reopens: 'signed_form',
    label: { zh: '经办人未手写签名', en: 'Signature missing' },
    applicantText: {
      zh: '申请表上没有经办人的手写签名。请由经办人本人在“经办人（签字）”处签名后，重新扫描上传。',
      en: 'The operator has not signed the form by hand. Let the operator sign in the field for it, scan the form and upload it again.',
    },
  },
  {
    code: 'FORM_ALTERED', reopens: 'signed_form',
    label: { zh: '申请表有涂改', en: 'Form altered by hand' },
    applicantText: {
      zh: '申请表有手工涂改，不能采用。请在网上修改信息后重新打印，签字盖章并上传。',
      en: 'The form was altered by hand. Correct the data online, print the form again, sign and seal it, and upload the scan.',
    },
  },
  {
    code: 'ID_BLURRED', reopens: 'id_photos',
    label: { zh: '身份证照片不清', en: 'ID photos illegible' },
    applicantText: {
      zh: '身份证照片模糊、反光或被遮挡。请用手机在光线均匀处重新拍摄证件原件的正反面。',
      en: 'The ID photos are blurred, glaring or covered. Take both sides of the original card again in even light.',
    },
  },
  {
    code: 'ID_COPY', reopens: 'id_photos',
    label: { zh: '身份证为复印件或翻拍', en: 'ID is a copy' },
    applicantText: {
      zh: '身份证照片为复印件或翻拍屏幕。请拍摄证件原件的正反面并重新上传。',
      en: 'The photos show a copy or a screen. Take both sides of the original card and upload them again.',
    },
  },
  {
    code: 'ID_EXPIRED', reopens: 'id_photos',
    label: { zh: '身份证已过期', en: 'ID card expired' },
    applicantText: {
      zh: '身份证已超过有效期。请拍摄在有效期内的身份证；如正在换证，可改由其他经办人办理，请联系客服。',
      en: 'The ID card has expired. Photograph a valid card; if it is being renewed, another operator may act: call the hotline.',
    },
  },
  {
    code: 'OPERATOR_DIFFERS', reopens: 'operator',
    label: { zh: '经办人信息与证件不符', en: 'Operator differs from ID' },
    applicantText: {
      zh: '填写的经办人姓名或证件号码与身份证不一致。请按身份证修改，重新打印、签字盖章并上传，再完成身份核验。',
      en: 'The operator’s name or ID number is not that of the card. Correct it, print, sign, seal and upload the form again, and repeat the identity checks.',
    },
  },
  {
    code: 'FACE_UNCLEAR', reopens: 'liveness',
    label: { zh: '活体画面无法辨认', en: 'Liveness frame unclear' },
    applicantText: {
      zh: '活体认证画面无法确认为经办人本人。请由经办人本人重新扫码认证，或上传手持身份证照片。',
      en: 'The face check does not show clearly that it is the operator. Repeat it in person, or upload a photo holding the ID card.',
    },
  },
  {
    code: 'PHONE_NOT_REGISTERED', reopens: 'phone',
    label: { zh: '手机实名不符', en: 'Phone not in operator’s name' },
    applicantText: {
      zh: '手机号的实名与经办人不一致。请登录运营商 APP 核对实名信息，更正后重新核验，或改填经办人本人实名的号码。',
      en: 'The phone is not registered in the operator’s name. Compare with the carrier’s app, correct it there and check again, or give the operator’s own number.',
    },
  },
  {
    code: 'ORGANISATION_DIFFERS', reopens: 'organisation',
    label: { zh: '机构信息与登记不符', en: 'Organisation differs from register' },
    applicantText: {
      zh: '机构名称或统一社会信用代码与登记信息不一致。请按营业执照修改；已更名的请选择“已更名”，再重新打印、签字盖章并上传。',
      en: 'The organisation’s name or credit code is not as registered. Correct it by the business licence (say so if it was renamed), then print, sign, seal and upload the form again.',
    },
  },
  {
    code: 'LEGAL_PERSON_DIFFERS', reopens: 'legal_person',
    label: { zh: '法人信息不符', en: 'Legal person differs' },
    applicantText: {
      zh: '法人信息与登记不一致。请按营业执照修改，重新打印、签字盖章并上传。',
      en: 'The legal person is not the one registered. Correct it by the business licence, then print, sign, seal and upload the form again.',
    },
  },
  {
    code: 'ACCOUNT_NAME_DIFFERS', reopens: 'bank_account',
    label: { zh: '基本户名称与机构不符', en: 'Account in another name' },
    applicantText: {
      zh: '基本户名称与机构名称不一致。请填写以本机构名义开立的基本户，不必重新盖章。',
      en: 'The bank account is not in the organisation’s name. Give its own basic account; no new seal is needed.',
    },
  },
  {
    code: 'ACCOUNT_BRANCH_WRONG', reopens: 'bank_account',
    label: { zh: '开户行与账号不符', en: 'Branch does not fit account' },
    applicantText: {
      zh: '开户行与账号不符。请输入银行关键字，从下拉列表中选择正确的开户行，并核对账号，不必重新盖章。',
      en: 'The branch does not fit the account. Search by keyword, pick the right branch from the list and compare the number; no new seal is needed.',
    },
  },
  {
    code: 'INVOICE_WRONG', reopens: 'invoice',
    label: { zh: '发票信息有误', en: 'Invoice data wrong' },
    applicantText: {
      zh: '发票信息有误。请重新选择发票领取方式并保存，不必重新盖章。',
      en: 'The invoice data are wrong. Choose again how the invoice is issued and save; no new seal is needed.',
    },
  },
];
