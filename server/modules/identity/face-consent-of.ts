import type { EntityManager } from '../../platform/database/database.js';

/** Whether an account has agreed to face recognition, and not withdrawn it. */
export type FaceConsentOf = (em: EntityManager, accountId: string) => Promise<boolean>;
