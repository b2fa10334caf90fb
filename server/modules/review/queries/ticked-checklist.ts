import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { ChecklistTick } from '../checklist-tick.entity.js';
import { checklist, type ChecklistItem } from '../domain/checklist.js';

export interface TickedItem {
  readonly code: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly document: ChecklistItem['document'];
  readonly ticked: boolean;
  readonly tickedByName: string | null;
  readonly tickedAt: Date | null;
}

/** The checklist with the ticks of the case's present round. */
export async function tickedChecklist(em: EntityManager, { id, round }: Pick<ApplicationRow, 'id' | 'round'>): Promise<TickedItem[]> {
  const ticks = await rows<{ ChecklistTick: ChecklistTick; StaffMember: StaffMember }>(em)
    .selectFrom('ChecklistTick as t')
    .leftJoin('StaffMember as s', 's.id', 't.tickedBy')
    .select(['t.item', 't.tickedAt', 's.displayName as tickedByName'])
    .where('t.applicationId', '=', id)
    .where('t.round', '=', round)
    .execute();
  return checklist.map(({ code, label, document }) => {
    const tick = ticks.find(({ item }) => item === code);
    const by = { ticked: tick !== undefined, tickedByName: tick?.tickedByName ?? null, tickedAt: tick?.tickedAt ?? null };
    return { code, labelZh: label.zh, labelEn: label.en, document, ...by };
  });
}
