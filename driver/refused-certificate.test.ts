import { describe, expect, test } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from './test/authority.js';
import { buildBundle, start, unattended } from './test/driver-run.js';
import { givenWorld } from './test/given-world.js';
import { objectsOn, owner } from './test/soft-token.js';

const world = givenWorld();

/** Objects on a token that was renewed once: two certificates, each with its pair. */
const RENEWED_ONCE = 6;

describe('given a certificate that is not what it should be, then it is refused and the token stays as it was:', () => {
  const stranger = makeAuthority('Stranger');
  const subject = [{ type: '2.5.4.3', value: '另一家公司' }];
  const flaws: [string, Parameters<typeof world.given>[0]['deliver']][] = [
    ['another key', ({ chain }) => ({
      der: world.authority.issue({ publicKey: new X509Certificate(world.token.oldCertificate).publicKey.export({ type: 'spki', format: 'der' }), subject }), chain,
    })],
    ['another subject', ({ chain }, publicKey) => ({ der: world.authority.issue({ publicKey, subject }), chain })],
    ['another root', (_sound, publicKey) => ({ der: stranger.issue({ publicKey, subject: owner }), chain: stranger.chain })],
    ['a chain that does not fit', ({ der }) => ({ der, chain: stranger.chain })],
    ['a chain without its end', ({ der, chain }) => ({ der, chain: chain.slice(0, 1) })],
    ['expired', ({ chain }, publicKey) => ({
      der: world.authority.issue({ publicKey, subject: owner, notBefore: new Date(0), notAfter: new Date(1000) }), chain,
    })],
    ['not valid yet', ({ chain }, publicKey) => ({
      der: world.authority.issue({ publicKey, subject: owner, notBefore: new Date(Date.now() + 86_400_000) }), chain,
    })],
    ['an authority’s', ({ chain }, publicKey) => ({ der: world.authority.issue({ publicKey, subject: owner, ca: true }), chain })],
    ['another serial than announced', ({ der, chain }) => ({ der, chain, serial: 'AB12' })],
    ['cut short', ({ der, chain }) => ({ der: der.subarray(0, 300), chain })],
  ];

  test.each(flaws)('%s', async (_flaw, deliver) => {
    world.given({ deliver: deliver! });
    const ended = await world.update();
    expect({ exit: ended.exit, stderr: ended.stderr }).toMatchObject({ exit: 50 });
    expect((await objectsOn(world.token)).filter(({ kind }) => kind === 'Certificate')).toHaveLength(1);
    expect(world.order).toMatchObject({ state: 'INSTALL_FAILED', failures: ['OTHER'] });
  });

  test('a new root is taken when it is given by --ca', async () => {
    world.given({ deliver: (_sound, publicKey) => ({ der: stranger.issue({ publicKey, subject: owner }), chain: stranger.chain }) });
    expect((await world.update()).exit).toBe(50);
    const file = join(world.state, 'root.pem');
    writeFileSync(file, stranger.rootPem);
    expect((await world.update('--ca', file)).exit).toBe(0);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('a new root that was built into the driver needs no word of the applicant', async () => {
    world.given({ deliver: (_sound, publicKey) => ({ der: stranger.issue({ publicKey, subject: owner }), chain: stranger.chain }) });
    const file = join(world.state, 'published.pem');
    writeFileSync(file, stranger.rootPem);
    const bundle = await buildBundle({ CERTDESK_ROOTS_FILE: file });
    const { ended } = start(process.execPath, [bundle.file, ...unattended(world.server.url, world.token)], world.env());
    expect(await ended).toMatchObject({ exit: 0 });
    bundle.remove();
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  }, 60_000);
});
