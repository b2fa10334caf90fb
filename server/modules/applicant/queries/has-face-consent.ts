import type { EntityManager } from '../../../platform/database/database.js';
import { Consent } from '../consent.entity.js';
import { currentText } from '../domain/consent-texts.js';

/** Whether face recognition, in the text in force, was consented to for this account's orders and not withdrawn. */
export async function hasFaceConsent(em: EntityManager, accountId: string): Promise<boolean> {
  const { version } = currentText('FACE_RECOGNITION');
  return (await em.count(Consent, { liveFor: `${accountId}/FACE_RECOGNITION`, version })) > 0;
}
