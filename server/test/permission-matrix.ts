import { roles, type Role } from '../modules/staff/domain/roles.js';

/** Who gets past the question "may you?": roles, everybody signed in, or anybody at all. */
export type Allowed = readonly Role[] | 'anybody';

const everyone = roles;
const reviewers = ['reviewer', 'senior_reviewer'] as const;
const seniors = ['senior_reviewer'] as const;
const casework = ['reviewer', 'senior_reviewer', 'hotline', 'finance', 'manager', 'auditor'] as const;
const overseers = ['reviewer', 'senior_reviewer', 'manager', 'auditor'] as const;

/**
 * Every operation of the staff API and the roles it is open to; to all others, and to nobody signed in, it is closed.
 * From the table of roles in the design; an operation that is not listed here fails the test.
 */
export const permissionMatrix: Readonly<Record<string, Allowed>> = {
  'Query.me': 'anybody',
  'Query.queue': overseers,
  'Query.queueCounts': overseers,
  'Query.application': casework,
  'Query.lookup': casework,
  'Query.reasonCodes': everyone,
  'Query.payouts': ['finance', 'manager', 'auditor'],
  'Query.statements': ['finance', 'auditor'],
  'Query.reconciliationExceptions': ['finance', 'manager', 'auditor'],
  'Query.callList': ['hotline', 'manager', 'auditor'],
  'Query.troubledInvoices': ['finance', 'manager', 'auditor'],
  'Query.certificates': [...overseers, 'hotline'],
  'Query.certificate': [...overseers, 'hotline'],
  'Query.troubledIssues': [...overseers, 'hotline'],
  'Query.openRevocations': [...overseers, 'hotline'],
  'Query.refunds': ['finance', 'manager', 'auditor'],
  'Query.dailyFigures': ['manager', 'auditor'],
  'Query.reportRuns': ['manager', 'auditor'],
  'Query.organisationLimits': ['manager', 'auditor'],
  'Query.slaWarnings': ['manager', 'auditor'],
  'Query.auditEntries': ['auditor'],
  'Query.staffMembers': ['auditor', 'admin'],
  'Query.deadDeliveries': ['manager', 'auditor', 'admin'],
  'Query.jobs': ['manager', 'auditor', 'admin'],

  'Mutation.logIn': 'anybody',
  'Mutation.logOut': 'anybody',
  'Mutation.changeOwnPassword': everyone,
  'Mutation.enrolTotp': everyone,
  'Mutation.confirmTotp': everyone,
  'Mutation.createStaff': ['admin'],
  'Mutation.disableStaff': ['admin'],
  'Mutation.enableStaff': ['admin'],
  'Mutation.changeRole': ['admin'],
  'Mutation.resetPassword': ['admin'],

  'Mutation.takeNext': reviewers,
  'Mutation.claimApplication': reviewers,
  'Mutation.releaseApplication': reviewers,
  'Mutation.renewClaim': reviewers,
  'Mutation.tickChecklist': reviewers,
  'Mutation.approveApplication': reviewers,
  'Mutation.returnApplication': reviewers,
  'Mutation.rejectApplication': reviewers,
  'Mutation.escalateApplication': reviewers,
  'Mutation.holdApplication': reviewers,
  'Mutation.resumeApplication': [...reviewers, 'manager'],
  'Mutation.confirmDecision': seniors,
  'Mutation.changeDecision': seniors,
  'Mutation.sendBackDecision': seniors,
  'Mutation.recallApproval': seniors,
  'Mutation.freezeApplication': [...seniors, 'manager'],
  'Mutation.cancelApplication': seniors,
  'Mutation.raiseOrganisationLimit': ['manager'],
  'Mutation.reassignOrganisation': ['manager'],
  'Mutation.requestLiveness': reviewers,
  'Mutation.requestPhoneCheck': reviewers,
  'Mutation.requestBankAttempt': reviewers,
  'Mutation.addNote': [...reviewers, 'manager'],
  'Mutation.addCallNote': ['hotline'],
  'Mutation.confirmReached': ['hotline'],
  'Mutation.resendNotification': ['hotline'],
  'Mutation.revealField': [...reviewers, 'hotline'],

  'Mutation.sendDownloadCode': ['hotline'],
  'Mutation.retryIssue': seniors,
  'Mutation.requestRevocation': seniors,
  'Mutation.confirmRevocation': [...seniors, 'manager'],
  'Mutation.requestReissue': seniors,
  'Mutation.confirmReissue': [...seniors, 'manager'],
  'Mutation.retryRevocation': seniors,

  'Mutation.importStatement': ['finance'],
  'Mutation.resolveException': ['finance'],
  'Mutation.retryInvoice': ['finance'],
  'Mutation.resolveCredit': ['finance'],
  'Mutation.proposeRefund': ['finance'],
  'Mutation.decideRefund': ['finance', 'manager'],
  'Mutation.requestReport': ['manager'],
  'Mutation.cancelReport': ['manager'],
  'Mutation.acknowledgeSlaWarning': ['manager'],
  'Mutation.retryDelivery': ['manager', 'admin'],
};
