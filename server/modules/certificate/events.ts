declare module '../audit/events.js' {
  interface AuditedActions {
    'certificate.register': { serial: string };
  }
}

export type {};
