import { parseArgs } from 'node:util';
import { readConfig } from '../server/config.js';
import { ensureAuthority } from '../server/gateways/certificate-authority/embedded/ensure-authority.js';
import { openTokenSigner } from '../server/gateways/certificate-authority/embedded/token-signer.js';
import { systemClock } from '../server/platform/clock.js';
import { systemRandom } from '../server/platform/random.js';
import { runProgram } from './report-problems.js';

/**
 * `npm run ca:init [-- --rsa-bits 3072]`: makes what the embedded authority in CA_DIR still lacks, and names it. The
 * roots' key files are then to be taken off this machine.
 */
await runProgram(async () => {
  const { values } = parseArgs({ options: { 'rsa-bits': { type: 'string', default: '2048' } } });
  const bits = Number(values['rsa-bits']);
  if (![2048, 3072, 4096].includes(bits)) throw new Error('--rsa-bits: 2048, 3072, 4096');
  const config = readConfig(process.env);
  const token = config.CA_PKCS11_MODULE && { module: config.CA_PKCS11_MODULE, label: config.CA_PKCS11_TOKEN ?? '', pin: config.CA_PKCS11_PIN ?? '' };
  const made = await ensureAuthority({
    folder: config.CA_DIR, passphrase: config.CA_PASSPHRASE, organisation: config.CA_ORGANISATION, clock: systemClock, random: systemRandom,
    rsaBits: { root: 4096, issuing: bits },
    ...(token && { issuingRsaSigner: async () => openTokenSigner(token, { makeBits: bits }) }),
  });
  if (made.length === 0) {
    console.log('已齐备，未作改动 | all there, nothing changed');
    return;
  }
  console.log(made.map((file) => `  ${file}`).join('\n'));
  console.log('请将 *-root.key.pem 移到离线介质保管；日常签发不需要它们。');
  console.log('Take *-root.key.pem to an offline medium: issuing does not need them.');
});
