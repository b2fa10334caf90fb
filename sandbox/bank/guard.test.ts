import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureOf } from './signing.js';
import { somePayee, TestBank, testStart, type SignedRequest } from './test-bank.js';

const bank = new TestBank();
beforeAll(() => bank.start());
afterAll(() => bank.close());

const seconds = (offset: number): string => String(testStart / 1000 + offset);
const ask: SignedRequest = { method: 'GET', path: '/v1/transfers/R1' };

describe('a request is let in', () => {
  test('when the merchant signed it within five minutes, and its answer is signed for its nonce', async () => {
    for (const timestamp of [seconds(0), seconds(-300), seconds(300)]) {
      expect(await bank.send({ ...ask, timestamp })).toMatchObject({ status: 404, genuine: true });
    }
  });
});

describe('keys of either kind', () => {
  test('RSA keys put in the folder before the first start are used as they are', async () => {
    const other = new TestBank();
    for (const side of ['bank', 'merchant']) {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      writeFileSync(join(other.dir, `${side}-private.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    }
    await other.start();

    expect(await other.send(ask)).toMatchObject({ status: 404, genuine: true });
    await other.close();
  });
});

describe('a request is not let in, and told so under signature', () => {
  test.each<[string, Partial<SignedRequest>, string]>([
    ['too old', { timestamp: seconds(-301) }, 'CLOCK_SKEW'],
    ['too far ahead', { timestamp: seconds(301) }, 'CLOCK_SKEW'],
    ['a time that is none', { timestamp: 'now' }, 'CLOCK_SKEW'],
    ['another merchant', { account: '99999999' }, 'UNKNOWN_MERCHANT'],
    ['another key', { key: generateKeyPairSync('ed25519').privateKey }, 'SIGNATURE_REFUSED'],
    ['no signature', { signature: 'AAAA' }, 'SIGNATURE_REFUSED'],
  ])('%s', async (_what, change, code) => {
    const answer = await bank.send({ ...ask, ...change });
    expect(answer).toMatchObject({ status: 401, genuine: true });
    expect(JSON.parse(answer.body.toString())).toMatchObject({ code });
  });

  test('a nonce that came before', async () => {
    const nonce = 'the-same-nonce-again';
    expect(await bank.ask({ ...ask, nonce })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await bank.ask({ ...ask, nonce })).toMatchObject({ code: 'NONCE_REPLAYED' });
  });

  test('a nonce too short to be one', async () => {
    expect(await bank.ask({ ...ask, nonce: 'short' })).toMatchObject({ code: 'SIGNATURE_REFUSED' });
  });

  test('a body or a path changed on the way', async () => {
    const order = JSON.stringify({
      requestNo: 'R-CHANGED', amount: '0.01', currency: 'CNY', payee: somePayee, remark: '验证码',
    });
    const nonce = 'nonce-of-the-true-order';
    const key = createPrivateKey(readFileSync(bank.bank.keyFiles.merchantPrivate));
    const signature = signatureOf(key, ['POST', '/v1/transfers', seconds(0), nonce], Buffer.from(order));

    const body = order.replace('0.01', '9.01');
    const answer = await bank.ask({ method: 'POST', path: '/v1/transfers', body, nonce, signature, timestamp: seconds(0) });

    expect(answer).toMatchObject({ code: 'SIGNATURE_REFUSED' });
    expect((await bank.bank.control.ledger('R-CHANGED')).transfers).toEqual([]);
  });
});

describe('a request that is let in and makes no sense', () => {
  const post = (body: string): Promise<Record<string, unknown>> => bank.ask({ method: 'POST', path: '/v1/transfers', body });

  test.each([
    ['is not JSON', '{'],
    ['is another thing', '[]'],
    ['has a field too many', JSON.stringify({ requestNo: 'R2', amount: '0.01', currency: 'CNY', payee: somePayee, remark: 'x', more: 1 })],
    ['has a number too long', JSON.stringify({ requestNo: 'R'.repeat(36), amount: '0.01', currency: 'CNY', payee: somePayee, remark: 'x' })],
    ['pays nothing', JSON.stringify({ requestNo: 'R3', amount: '0.00', currency: 'CNY', payee: somePayee, remark: 'x' })],
    ['takes instead of paying', JSON.stringify({ requestNo: 'R4', amount: '-0.01', currency: 'CNY', payee: somePayee, remark: 'x' })],
    ['has what no statement can carry', JSON.stringify({ requestNo: 'R5', amount: '0.01', currency: 'CNY', payee: somePayee, remark: '\u0007' })],
  ])('%s: refused, nothing taken', async (_what, body) => {
    expect(await post(body)).toMatchObject({ code: 'BAD_REQUEST', text: expect.any(String) });
    expect((await bank.bank.control.ledger()).transfers).toEqual([]);
  });

  test.each([
    ['/v1/entries?day=2026-02-30', 'BAD_REQUEST'],
    ['/v1/entries?day=2026-11-24&cursor=x', 'BAD_REQUEST'],
    ['/v1/statements/2026-02-30', 'NO_STATEMENT'],
    ['/v1/nothing', 'NO_SUCH_ROUTE'],
  ])('%s', async (path, code) => {
    expect(await bank.ask({ method: 'GET', path })).toMatchObject({ code });
  });
});
