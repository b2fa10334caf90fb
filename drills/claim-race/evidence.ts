import type { ApplicationTransition } from '../../server/modules/application/application-transition.entity.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import type { AuditEntry } from '../../server/modules/audit/audit-entry.entity.js';
import type { Decision } from '../../server/modules/review/decision.entity.js';
import { rows, type EntityManager } from '../../server/platform/database/database.js';
import type { OutboxEvent } from '../../server/platform/outbox/outbox.entity.js';

export type CaseRow = Pick<Application, 'id' | 'state' | 'version' | 'claimedBy'>;
export type TransitionRow = Pick<
  ApplicationTransition,
  'id' | 'applicationId' | 'event' | 'fromState' | 'toState' | 'actorId' | 'at'
>;
export type DecisionRow = Pick<
  Decision,
  'id' | 'applicationId' | 'round' | 'kind' | 'status' | 'decidedBy' | 'confirmedBy'
>;
export type AuditRow = Pick<AuditEntry, 'id' | 'action' | 'actorId' | 'caseId'>;

/** Everything the database says of one case. */
export interface CaseEvidence {
  readonly row: CaseRow;
  readonly transitions: readonly TransitionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly audit: readonly AuditRow[];
  /** Events raised for it. */
  readonly events: number;
}

interface Tables {
  Application: Application;
  ApplicationTransition: ApplicationTransition;
  Decision: Decision;
  AuditEntry: AuditEntry;
  OutboxEvent: OutboxEvent;
}

const transitionColumns = ['id', 'applicationId', 'event', 'fromState', 'toState', 'actorId', 'at'] as const;
const decisionColumns = ['id', 'applicationId', 'round', 'kind', 'status', 'decidedBy', 'confirmedBy'] as const;

/** Reads what the tables hold of the cases, by application id. */
export async function readEvidence(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseEvidence>> {
  const db = rows<Tables>(em);
  const cases = await db.selectFrom('Application').select(['id', 'state', 'version', 'claimedBy']).execute();
  const transitions = await db
    .selectFrom('ApplicationTransition')
    .select(transitionColumns)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const decisions = await db.selectFrom('Decision').select(decisionColumns).execute();
  const audit = await db.selectFrom('AuditEntry').select(['id', 'action', 'actorId', 'caseId']).execute();
  const events = await db
    .selectFrom('OutboxEvent')
    .select(['payload'])
    .where('name', 'like', 'application.%')
    .execute();
  const transitionsOf = byCase(transitions, ({ applicationId }) => applicationId);
  const decisionsOf = byCase(decisions, ({ applicationId }) => applicationId);
  const auditOf = byCase(audit, ({ caseId }) => caseId);
  const eventsOf = byCase(events, ({ payload }) => payload['applicationId']);
  const wanted = new Set(ids);
  return new Map(
    cases
      .filter(({ id }) => wanted.has(id))
      .map((row) => [
        row.id,
        {
          row,
          transitions: transitionsOf(row.id),
          decisions: decisionsOf(row.id),
          audit: auditOf(row.id),
          events: eventsOf(row.id).length,
        },
      ]),
  );
}

function byCase<T>(list: readonly T[], caseOf: (item: T) => string | null | undefined): (id: string) => readonly T[] {
  const groups = Map.groupBy(list, caseOf);
  return (id) => groups.get(id) ?? [];
}

/** What was there before the drill began is not its doing. */
export function since(before: CaseEvidence, after: CaseEvidence): CaseEvidence {
  const fresh = <T extends { readonly id: string }>(old: readonly T[], all: readonly T[]): T[] => {
    const known = new Set(old.map(({ id }) => id));
    return all.filter(({ id }) => !known.has(id));
  };
  return {
    row: { ...after.row, version: after.row.version - before.row.version },
    transitions: fresh(before.transitions, after.transitions),
    decisions: after.decisions,
    audit: fresh(before.audit, after.audit),
    events: after.events - before.events,
  };
}
