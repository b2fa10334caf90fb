declare module '../audit/events.js' {
  interface AuditedActions {
    'reference.defineProject': { code: string };
    'reference.definePrice': { projectId: string; termYears: number; amountFen: number };
    'reference.defineReasonCode': { kind: string; retired: boolean };
    'reference.importBankBranches': { branches: number };
    'reference.changeSetting': { from: string; to: string };
  }
}

export type {};
