/** The part of the platform's sealing that is needed here. */
export interface KeyedHash {
  blindIndex(domain: string, normalised: string): string;
}

export interface SealedFields {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly details: object;
}

/** HMAC of a row's content with sorted detail keys: databases return JSON objects in an order of their own. */
export function auditSeal(hash: KeyedHash, entry: SealedFields): string {
  const details = Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [
    entry.id, entry.at.toISOString(), entry.actorKind, entry.actorId, entry.actorName, entry.action,
    entry.subjectType, entry.subjectId, entry.caseId, details,
  ];
  return hash.blindIndex('audit_entry.seal', JSON.stringify(content));
}
