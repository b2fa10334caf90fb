import { resolve } from 'node:path';
import { readConfigKey } from '../server/config.js';
import { ensureAuthority } from '../server/gateways/certificate-authority/embedded/ensure-authority.js';
import { systemClock } from '../server/platform/clock.js';
import { systemRandom } from '../server/platform/random.js';

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * A demonstration's authority, made like its other keys before any program runs. Production gets none: there it is
 * `npm run ca:init`, by a person. Nothing is made where an EJBCA issues, or the key lies on a token.
 */
export async function ensureDemoAuthority(root: string, settings: Settings): Promise<void> {
  if (readConfigKey('CA_KIND', settings) !== 'embedded' || settings['CA_PKCS11_MODULE']) return;
  await ensureAuthority({
    folder: resolve(root, settings['CA_DIR'] ?? `${readConfigKey('DATA_DIR', settings)}/authority`),
    passphrase: readConfigKey('CA_PASSPHRASE', settings),
    organisation: readConfigKey('CA_ORGANISATION', settings),
    clock: systemClock,
    random: systemRandom,
  });
}
