import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { SlaSegment } from '../sla-segment.entity.js';

/** The SLA time of a case, stretch by stretch, oldest first. */
export async function slaSegments(em: EntityManager, applicationId: string): Promise<readonly Readonly<SlaSegment>[]> {
  return rows<{ SlaSegment: SlaSegment }>(em)
    .selectFrom('SlaSegment')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('position')
    .execute();
}
