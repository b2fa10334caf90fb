import type { EntityManager } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import type { LivenessState } from './domain/liveness-states.js';
import { LivenessSession } from './liveness-session.entity.js';

export async function loadSession(em: EntityManager, id: string): Promise<LivenessSession> {
  const found = await em.findOne(LivenessSession, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这次活体认证，请在电脑页面重新获取二维码', en: 'There is no such face check; get a new code on the computer' });
}

/** The guarded write of every change of a session: STALE_VERSION when it is no longer as it was read. */
export async function moveSession(
  em: EntityManager,
  session: LivenessSession,
  state: LivenessState,
  set: Partial<LivenessSession> = {},
): Promise<void> {
  const { id, version } = session;
  const changed = await em.nativeUpdate(LivenessSession, { id, version, state: session.state }, { ...set, state, version: version + 1 });
  if (changed === 1) return;
  throw new DomainError('STALE_VERSION', { zh: '认证状态已变化，请刷新后再试', en: 'The check has moved on; reload and try again' });
}
