import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { DriverStop } from '../outcome/driver-stop.js';
import { makeAuthority, type TestAuthority } from '../test/authority.js';
import { checkIssued } from './check-issued.js';
import type { Delivery, Expectation } from './expectation.js';
import { parseCertificate } from './parsed-certificate.js';

const key = (): Buffer => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
const subject = [{ type: '2.5.4.3', value: '深圳“测试”公司' }];
const [ours, stranger] = [makeAuthority('Ours'), makeAuthority('Stranger')];
const publicKey = key();
const old = parseCertificate(ours.issue({ publicKey: key(), subject }));

function delivery(authority: TestAuthority, chain: readonly Buffer[] = authority.chain): Delivery {
  const der = authority.issue({ publicKey, subject });
  return { der, chain, subject, serial: parseCertificate(der).serial };
}

const expecting = (trusted: readonly Buffer[] = [], now = new Date()): Expectation =>
  ({ publicKey, old, trusted: trusted.map(parseCertificate), now });

const verdict = (given: Delivery, expected: Expectation): string => {
  try {
    return checkIssued(given, expected).serial === given.serial ? 'TAKEN' : 'WRONG';
  } catch (fault) {
    expect(fault).toBeInstanceOf(DriverStop);
    return (fault as DriverStop).code;
  }
};

describe('the authority of a new certificate is trusted', () => {
  test('when the very key that signed the old certificate signed this one', () => {
    expect(verdict(delivery(ours), expecting())).toBe('TAKEN');
  });

  test('when its root, or another link of its chain, lies on the token or was given', () => {
    expect(verdict(delivery(stranger), expecting([stranger.chain[1]!]))).toBe('TAKEN');
    expect(verdict(delivery(stranger), expecting([stranger.chain[0]!]))).toBe('TAKEN');
  });

  test('and not otherwise', () => {
    expect(verdict(delivery(stranger), expecting())).toBe('CERTIFICATE_REFUSED');
    expect(verdict(delivery(stranger), expecting(ours.chain))).toBe('CERTIFICATE_REFUSED');
  });

  test('nor when the true issuer’s key is certified by a false root, and the false chain goes on through it', () => {
    const { publicKey: issuingKey, subject: issuingName } = parseCertificate(ours.chain[0]!);
    const crossed = stranger.issue({ publicKey: issuingKey, subject: issuingName, ca: true, notBefore: new Date(0) });
    const forged = delivery(stranger);
    expect(verdict({ ...forged, chain: [crossed, ...stranger.chain] }, expecting())).toBe('CERTIFICATE_REFUSED');
    expect(verdict({ ...forged, chain: [...stranger.chain, crossed] }, expecting())).toBe('CERTIFICATE_REFUSED');
    expect(verdict({ ...forged, chain: [stranger.chain[0]!, crossed, stranger.chain[1]!] }, expecting())).toBe('CERTIFICATE_REFUSED');
  });
});

describe('a new certificate is refused', () => {
  const refused = (change: Partial<Delivery>, expected: Partial<Expectation> = {}): string =>
    verdict({ ...delivery(ours), ...change }, { ...expecting(), ...expected });

  test('for another key, serial or subject, or for the same attributes in another order', () => {
    expect(refused({}, { publicKey: key() })).toBe('CERTIFICATE_REFUSED');
    expect(refused({ serial: 'AA' })).toBe('CERTIFICATE_REFUSED');
    expect(refused({ subject: [{ type: '2.5.4.3', value: '深圳测试公司' }] })).toBe('CERTIFICATE_REFUSED');
    expect(refused({ subject: [...subject, ...subject] })).toBe('CERTIFICATE_REFUSED');
    const two = [{ type: '2.5.4.10', value: '甲' }, { type: '2.5.4.3', value: '乙' }];
    const der = ours.issue({ publicKey, subject: two });
    const announced = { der, serial: parseCertificate(der).serial };
    expect(refused({ ...announced, subject: two })).toBe('TAKEN');
    expect(refused({ ...announced, subject: [...two].reverse() })).toBe('CERTIFICATE_REFUSED');
  });

  test('before its time and after it, but not for a clock a few minutes slow', () => {
    const { notBefore, notAfter } = parseCertificate(delivery(ours).der);
    expect(refused({}, { now: new Date(notBefore.getTime() - 5 * 60_000) })).toBe('TAKEN');
    expect(refused({}, { now: new Date(notBefore.getTime() - 20 * 60_000) })).toBe('CERTIFICATE_REFUSED');
    expect(refused({}, { now: notAfter })).toBe('CERTIFICATE_REFUSED');
  });

  test('with a chain that is missing, out of order, or changed in one byte anywhere', () => {
    expect(refused({ chain: [] })).toBe('CERTIFICATE_REFUSED');
    expect(refused({ chain: [...ours.chain].reverse() })).toBe('CERTIFICATE_REFUSED');
    const given = delivery(ours);
    for (const [link, der] of [given.der, ...given.chain].entries()) {
      for (let at = 0; at < der.length; at += 7) {
        const changed = [given.der, ...given.chain].map((one) => Buffer.from(one));
        changed[link]![at]! ^= 0x01;
        expect({ link, at, verdict: verdict({ ...given, der: changed[0]!, chain: changed.slice(1) }, expecting()) })
          .toEqual({ link, at, verdict: 'CERTIFICATE_REFUSED' });
      }
    }
  });
});
