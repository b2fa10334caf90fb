declare module '../audit/events.js' {
  interface AuditedActions {
    'applicant.registerAccount': Record<string, never>;
    'applicant.registerOrganisation': { creditCode: string };
    'applicant.grantOrganisation': { accountId: string; organisationId: string };
  }
}

export type {};
