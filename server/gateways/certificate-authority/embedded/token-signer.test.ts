import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SteppedClock } from '../../../platform/clock.js';
import { systemRandom } from '../../../platform/random.js';
import { anIssuancePlan } from '../../../test/certificate-authority.js';
import { rsaRequest } from '../../../test/certificate-requests.js';
import { certificatePem, openSsl } from '../../../test/openssl.js';
import { createEmbeddedAuthority } from './embedded-authority.js';
import { ensureAuthority } from './ensure-authority.js';
import { openTokenSigner, type TokenConfig } from './token-signer.js';

const folder = mkdtempSync(join(tmpdir(), 'certdesk-token-'));
const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
const token: TokenConfig = { module: '/usr/lib/softhsm/libsofthsm2.so', label: 'issuing', pin: '246810' };
const ssl = openSsl();

beforeAll(() => {
  mkdirSync(join(folder, 'tokens'));
  writeFileSync(join(folder, 'softhsm2.conf'), `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`);
  process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm2.conf');
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', token.label, '--pin', token.pin, '--so-pin', '123456']);
});
afterAll(() => {
  ssl.remove();
  rmSync(folder, { recursive: true });
});

test('an issuing key on a token signs what OpenSSL verifies, and never lies in a file', async () => {
  const authorityFolder = join(folder, 'authority');
  const passphrase = 'a passphrase for the other keys';
  let signer: ReturnType<typeof openTokenSigner> | undefined;
  await ensureAuthority({
    folder: authorityFolder, passphrase, organisation: '示范数字认证有限公司', clock, random: systemRandom, rsaBits: { root: 2048,
      issuing: 2048 }, iterations: 1000,
    issuingRsaSigner: async () => (signer = openTokenSigner(token, { makeBits: 2048 })),
  });
  expect(readdirSync(authorityFolder)).not.toContain('rsa-issuing.key.pem');

  const authority = createEmbeddedAuthority({ folder: authorityFolder, passphrase, clock, random: systemRandom,
    issuingRsaSigner: () => signer! });
  const applicant = rsaRequest();
  const answers = await Promise.all([1, 2, 3].map(() => authority.issue(anIssuancePlan(applicant.request))));
  const { chain } = (await authority.issuers()).find(({ name }) => name === 'rsa')!;
  const [issuing, root] = [ssl.file('issuing.pem', certificatePem(chain[0]!)), ssl.file('root.pem', certificatePem(chain[1]!))];
  for (const answer of answers) {
    if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
    const leaf = ssl.file('leaf.pem', certificatePem(answer.certificates[0]!.der));
    expect(await ssl.run('verify', '-attime', '1781136000', '-CAfile', root, '-untrusted', issuing, leaf)).toContain(': OK');
  }
});

test.each([
  ['a token that is not there', { label: 'another' }],
  ['a wrong PIN', { pin: '000000' }],
  ['a module that is none', { module: '/etc/hostname' }],
])('%s is told as what it is', (_, change) => {
  expect(() => openTokenSigner({ ...token, ...change })).toThrow(expect.objectContaining({ name: 'AuthorityUnusable' }));
});
