import type { Sealing } from '../../platform/sealing.js';
import type { LivenessSession } from './liveness-session.entity.js';

const place = (id: string) => ({ table: 'liveness_session', column: 'provider_token', id });

/** Whoever has the token can read the person's face and name at the provider: it is sealed as they are. */
export const sealProviderToken = (sealing: Sealing, id: string, token: string): string => sealing.seal(token, place(id));

/** Null while the provider has given none. */
export function openProviderToken(sealing: Sealing, { id, providerToken }: Pick<LivenessSession, 'id' | 'providerToken'>): string | null {
  return providerToken === null ? null : sealing.open(providerToken, place(id));
}
