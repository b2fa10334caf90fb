/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ConsentKind =
  | 'FACE_RECOGNITION'
  | 'PRIVACY'
  | 'TERMS';

export type DecideConsentInput = {
  agreed: boolean;
  kind: ConsentKind;
  version: string;
};

/** Why an expected request was refused; stable. */
export type RefusalCode =
  | 'ACCOUNT_LOCKED'
  | 'ALREADY_CLAIMED'
  | 'ALREADY_IMPORTED'
  | 'BANK_RETURNED'
  | 'BUSY'
  | 'CALENDAR_YEAR_MISSING'
  | 'CERTIFICATE_REVOKED'
  | 'CERTIFICATE_UNKNOWN'
  | 'CHALLENGE_USED'
  | 'CHECKLIST_INCOMPLETE'
  | 'CODE_EXHAUSTED'
  | 'CODE_REQUIRED'
  | 'CODE_WRONG'
  | 'CREDENTIALS_REFUSED'
  | 'DRIVER_TOO_OLD'
  | 'DUPLICATE'
  | 'INCOMPLETE_SUBMISSION'
  | 'INVALID_INPUT'
  | 'ISSUE_FAILED'
  | 'KEY_UNACCEPTABLE'
  | 'LIMIT_REACHED'
  | 'NOTHING_TO_TAKE'
  | 'NOT_CLAIMED_BY_YOU'
  | 'NOT_FOUND'
  | 'NOT_ISSUED'
  | 'NOT_PERMITTED'
  | 'NOT_SIGNED_IN'
  | 'NO_ORDER'
  | 'ORDER_CLOSED'
  | 'ORDER_NOT_READY'
  | 'PROOF_REJECTED'
  | 'RATE_LIMITED'
  | 'REASON_REQUIRED'
  | 'REQUEST_CONFLICT'
  | 'REQUEST_REJECTED'
  | 'SECOND_FACTOR_REFUSED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SEPARATION_OF_DUTIES'
  | 'SESSION_ENDED'
  | 'STALE_VERSION'
  | 'STATEMENT_DAMAGED'
  | 'STATEMENT_DOES_NOT_ADD_UP'
  | 'TOO_EARLY'
  | 'UPLOAD_REFUSED'
  | 'WRONG_STATE';

export type RefusedFragment = { code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null };

export type PhoneFragment = { orderNo: string, operatorNameMasked: string, organisationName: string, expiresAt: string, faceConsentGiven: boolean, done: boolean, idFront: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, idBack: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, handheld: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, face: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null } };

export type PhonePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PhonePageQuery = { phonePage: { orderNo: string, operatorNameMasked: string, organisationName: string, expiresAt: string, faceConsentGiven: boolean, done: boolean, idFront: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, idBack: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, handheld: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, face: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null } } | null };

export type FaceConsentTextQueryVariables = Exact<{ [key: string]: never; }>;


export type FaceConsentTextQuery = { consentTexts: Array<{ kind: ConsentKind, version: string, titleZh: string, titleEn: string, bodyZh: string, bodyEn: string }> };

export type OpenPhoneLinkMutationVariables = Exact<{
  token: string;
}>;


export type OpenPhoneLinkMutation = { openPhoneLink:
    | { __typename: 'PhonePage', orderNo: string, operatorNameMasked: string, organisationName: string, expiresAt: string, faceConsentGiven: boolean, done: boolean, idFront: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, idBack: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, handheld: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, face: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type StartFaceCheckMutationVariables = Exact<{ [key: string]: never; }>;


export type StartFaceCheckMutation = { startFaceCheck:
    | { __typename: 'FaceCheckStarted', url: string }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type FinishFaceCheckMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishFaceCheckMutation = { finishFaceCheck:
    | { __typename: 'PhonePage', orderNo: string, operatorNameMasked: string, organisationName: string, expiresAt: string, faceConsentGiven: boolean, done: boolean, idFront: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, idBack: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, handheld: { uploaded: boolean, adviceZh: string | null, adviceEn: string | null }, face: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type AgreeToFaceCheckMutationVariables = Exact<{
  input: DecideConsentInput;
}>;


export type AgreeToFaceCheckMutation = { decideConsent:
    | { __typename: 'Me', id: string }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type LeavePhonePageMutationVariables = Exact<{ [key: string]: never; }>;


export type LeavePhonePageMutation = { leavePhonePage: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const PhoneFragmentDoc = new TypedDocumentString(`
    fragment Phone on PhonePage {
  orderNo
  operatorNameMasked
  organisationName
  expiresAt
  idFront {
    uploaded
    adviceZh
    adviceEn
  }
  idBack {
    uploaded
    adviceZh
    adviceEn
  }
  handheld {
    uploaded
    adviceZh
    adviceEn
  }
  face {
    state
    stateZh
    stateEn
    attemptsLeft
    retryAt
    adviceZh
    adviceEn
  }
  faceConsentGiven
  done
}
    `, {"fragmentName":"Phone"}) as unknown as TypedDocumentString<PhoneFragment, unknown>;
export const PhonePageDocument = new TypedDocumentString(`
    query PhonePage {
  phonePage {
    ...Phone
  }
}
    fragment Phone on PhonePage {
  orderNo
  operatorNameMasked
  organisationName
  expiresAt
  idFront {
    uploaded
    adviceZh
    adviceEn
  }
  idBack {
    uploaded
    adviceZh
    adviceEn
  }
  handheld {
    uploaded
    adviceZh
    adviceEn
  }
  face {
    state
    stateZh
    stateEn
    attemptsLeft
    retryAt
    adviceZh
    adviceEn
  }
  faceConsentGiven
  done
}`) as unknown as TypedDocumentString<PhonePageQuery, PhonePageQueryVariables>;
export const FaceConsentTextDocument = new TypedDocumentString(`
    query FaceConsentText {
  consentTexts {
    kind
    version
    titleZh
    titleEn
    bodyZh
    bodyEn
  }
}
    `) as unknown as TypedDocumentString<FaceConsentTextQuery, FaceConsentTextQueryVariables>;
export const OpenPhoneLinkDocument = new TypedDocumentString(`
    mutation OpenPhoneLink($token: String!) {
  openPhoneLink(token: $token) {
    __typename
    ...Phone
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment Phone on PhonePage {
  orderNo
  operatorNameMasked
  organisationName
  expiresAt
  idFront {
    uploaded
    adviceZh
    adviceEn
  }
  idBack {
    uploaded
    adviceZh
    adviceEn
  }
  handheld {
    uploaded
    adviceZh
    adviceEn
  }
  face {
    state
    stateZh
    stateEn
    attemptsLeft
    retryAt
    adviceZh
    adviceEn
  }
  faceConsentGiven
  done
}`) as unknown as TypedDocumentString<OpenPhoneLinkMutation, OpenPhoneLinkMutationVariables>;
export const StartFaceCheckDocument = new TypedDocumentString(`
    mutation StartFaceCheck {
  startFaceCheck {
    __typename
    ... on FaceCheckStarted {
      url
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<StartFaceCheckMutation, StartFaceCheckMutationVariables>;
export const FinishFaceCheckDocument = new TypedDocumentString(`
    mutation FinishFaceCheck {
  finishFaceCheck {
    __typename
    ...Phone
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment Phone on PhonePage {
  orderNo
  operatorNameMasked
  organisationName
  expiresAt
  idFront {
    uploaded
    adviceZh
    adviceEn
  }
  idBack {
    uploaded
    adviceZh
    adviceEn
  }
  handheld {
    uploaded
    adviceZh
    adviceEn
  }
  face {
    state
    stateZh
    stateEn
    attemptsLeft
    retryAt
    adviceZh
    adviceEn
  }
  faceConsentGiven
  done
}`) as unknown as TypedDocumentString<FinishFaceCheckMutation, FinishFaceCheckMutationVariables>;
export const AgreeToFaceCheckDocument = new TypedDocumentString(`
    mutation AgreeToFaceCheck($input: DecideConsentInput!) {
  decideConsent(input: $input) {
    __typename
    ... on Me {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<AgreeToFaceCheckMutation, AgreeToFaceCheckMutationVariables>;
export const LeavePhonePageDocument = new TypedDocumentString(`
    mutation LeavePhonePage {
  leavePhonePage
}
    `) as unknown as TypedDocumentString<LeavePhonePageMutation, LeavePhonePageMutationVariables>;