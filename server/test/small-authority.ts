import type { Clock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';
import { ensureAuthority, type AuthorityRequest, type MadeFiles } from '../gateways/certificate-authority/embedded/ensure-authority.js';

/**
 * An authority that is quick to make and to open, for tests and drills, which start many servers: short root, few rounds
 * of the passphrase. Its certificates are as any other's.
 */
export const ensureSmallAuthority = (folder: string, passphrase: string, clock: Clock): Promise<MadeFiles> => ensureAuthority({
  folder, passphrase, clock, organisation: '示范数字认证有限公司', random: systemRandom, ...quick,
});

const quick: Pick<AuthorityRequest, 'rsaBits' | 'iterations'> = { rsaBits: { root: 2048, issuing: 2048 }, iterations: 1000 };
