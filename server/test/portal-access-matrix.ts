/** Who gets past the question "may you?": anybody at all, an account, the phone that scanned an order's code, or either. */
export type PortalAccess = 'anybody' | 'account' | 'phone' | 'account-or-phone';

/**
 * Every operation of the applicants' API and whom it is open to; to all others it is closed with NOT_SIGNED_IN. Whose
 * order it is comes after that and is tested with each operation. One that is not listed here fails the test: give it
 * the cell that its resolver's first line says (`loggedIn`: account, `scanned`: phone, neither: anybody).
 */
export const portalAccessMatrix: Readonly<Record<string, PortalAccess>> = {
  'Query.me': 'anybody',
  'Query.consentTexts': 'anybody',
  'Query.phonePage': 'anybody',
  'Query.eligibility': 'account',
  'Query.bankBranches': 'account',
  'Query.orders': 'account',
  'Query.order': 'account',

  'Mutation.requestSmsCode': 'anybody',
  'Mutation.logInWithCode': 'anybody',
  'Mutation.logInWithPassword': 'anybody',
  'Mutation.logOut': 'anybody',
  'Mutation.setPassword': 'account',
  'Mutation.setEmail': 'account',
  'Mutation.decideConsent': 'account-or-phone',
  'Mutation.inviteToOrganisation': 'account',
  'Mutation.withdrawGrant': 'account',

  'Mutation.startRenewal': 'account',
  'Mutation.saveDraft': 'account',
  'Mutation.saveForm': 'account',
  'Mutation.submitApplication': 'account',
  'Mutation.resubmitApplication': 'account',
  'Mutation.cancelApplication': 'account',
  'Mutation.correctBankAccount': 'account',

  'Mutation.createPhoneLink': 'account',
  'Mutation.checkPhone': 'account',
  'Mutation.openPhoneLink': 'anybody',
  'Mutation.startFaceCheck': 'phone',
  'Mutation.finishFaceCheck': 'phone',
  'Mutation.leavePhonePage': 'anybody',

  'Mutation.choosePayment': 'account',
  'Mutation.refreshPayment': 'account',
  'Mutation.correctInvoiceTitle': 'account',
  'Mutation.resendInvoice': 'account',
  'Mutation.renewDownloadCode': 'account',
};

/** Variables where the smallest that fit the schema ask for what a visitor of the cell may not. */
export const portalMatrixVariables: Readonly<Record<string, Record<string, unknown>>> = {
  'Mutation.decideConsent': { input: { kind: 'FACE_RECOGNITION', version: 'an older one', agreed: true } },
};
