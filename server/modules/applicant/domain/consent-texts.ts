import type { Bilingual } from '../../../platform/errors.js';

export const consentKinds = ['TERMS', 'PRIVACY', 'FACE_RECOGNITION'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export interface ConsentText {
  readonly kind: ConsentKind;
  /** Changes with every word; who agreed to another version is asked again. */
  readonly version: string;
  readonly title: Bilingual;
  readonly body: Bilingual;
}

/**
 * The texts in force. Face recognition stands apart and is never a condition of the service: separate consent, stated
 * purpose, least retention and another way without it (PIPL art. 29; rules on face recognition in force since 2025-06-01).
 */
export const consentTexts: readonly ConsentText[] = [
  {
    kind: 'TERMS',
    version: 'TERMS-2026-11',
    title: { zh: '电子认证服务协议', en: 'Certification service agreement' },
    body: {
      zh: '您代表申请单位申请证书续期，应提供真实、完整、准确的资料并妥善保管 Ukey 和 PIN 码；私钥可能已经泄露时，应立即停止使用并告知我们。我们依据《电子签名法》查验申请人身份、审查申请材料，并在收到款项后三个工作日内作出决定。资料不实的，我们可以拒绝或吊销证书。证书有效期、价格和退款规则以提交申请时页面所示为准。',
      en: 'You apply on behalf of the organisation. What you submit must be true, complete and accurate; keep the Ukey and its PIN safe, and stop using the key and tell us at once when it may be known to others. Under the Electronic Signature Law we verify the applicant’s identity and examine the materials, and decide within three working days after payment. Where materials are untrue, we may refuse or revoke the certificate. Term, price and refunds are as shown when you submit.',
    },
  },
  {
    kind: 'PRIVACY',
    version: 'PRIVACY-2026-11',
    title: { zh: '个人信息处理规则', en: 'How personal information is handled' },
    body: {
      zh: '为核验身份和签发证书，我们处理经办人和法定代表人的姓名、身份证号码、手机号码，经办人的身份证照片和邮箱，以及单位的基本账户。核验时会把姓名、身份证号码和手机号码提交给电信运营商核验服务，通知和发票会发送到所填手机和邮箱。资料加密保存，按法律要求保存至证书失效后五年，期满删除；期间除法律规定外不作其他使用。您可以查阅、更正、要求删除，或拨打客服热线提出意见。',
      en: 'To verify identities and issue the certificate we handle the names, ID numbers and mobile numbers of operator and legal representative, the operator’s ID card pictures and mail address, and the organisation’s basic account. Names, ID numbers and mobile numbers go to the carriers’ verification service; notices and invoices go to the phone and mail address given. All of it is stored encrypted, kept until five years after the certificate ends as the law demands, then deleted, and used for nothing else. You may see and correct it, ask for deletion, or call the hotline.',
    },
  },
  {
    kind: 'FACE_RECOGNITION',
    version: 'FACE-2026-11',
    title: { zh: '人脸信息处理单独同意书', en: 'Separate consent to face recognition' },
    body: {
      zh: '活体认证会采集经办人的人脸影像，由认证服务机构与身份证照片比对，仅用于确认经办人本人办理本次续期。我们只保存比对结果和一张认证影像，加密保存，不用于其他目的。您可以不同意：改为上传手持身份证照片，由人工审核，办理结果和价格不受影响。同意后可以随时在“账号设置”中撤回，撤回不影响此前已完成的认证。',
      en: 'The face check takes pictures of the operator’s face, which the verification service compares with the ID photo, only to confirm that the operator is handling this renewal in person. We keep the result and one picture, encrypted, for no other purpose. You may say no: upload a photo holding the ID card instead, which a person reviews; neither outcome nor price differ. Consent can be withdrawn at any time under “Account”; checks already made stay valid.',
    },
  },
];

/** What an account must have agreed to before it may do anything. */
export const requiredVersions: readonly string[] = consentTexts.filter(({ kind }) => kind !== 'FACE_RECOGNITION').map(({ version }) => version);

export const kindOfVersion = (version: string): ConsentKind | undefined => consentTexts.find((text) => text.version === version)?.kind;

export const currentVersion = (kind: ConsentKind): string => consentTexts.find((text) => text.kind === kind)!.version;
