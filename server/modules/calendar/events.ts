declare module '../audit/events.js' {
  interface AuditedActions {
    'calendar.importYear': { year: number; daysOff: number; makeUpDays: number; source: string };
  }
}

export type {};
