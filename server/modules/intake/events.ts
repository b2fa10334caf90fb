declare module '../audit/events.js' {
  interface AuditedActions {
    'intake.organisation-limit': { limit: number; until: string; reason: string };
  }
}

export type {};
