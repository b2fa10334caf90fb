import type { EntityManager } from '../../../platform/database/database.js';
import { Consent } from '../consent.entity.js';
import { currentVersion } from '../domain/consent-texts.js';

/** Whether face recognition in its present wording is agreed to. */
export async function hasFaceConsent(em: EntityManager, accountId: string): Promise<boolean> {
  return (await em.count(Consent, { standingFor: `${accountId}/${currentVersion('FACE_RECOGNITION')}` })) > 0;
}
