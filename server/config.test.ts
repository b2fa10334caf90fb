import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig, type ConfigProblem } from './config.js';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

const complete = {
  SEALING_KEYS: `k2:${key(2)},k1:${key(1)}`,
  INDEX_KEY: key(3),
  BANK_ACCOUNT: '11050163900000530001',
  BANK_MERCHANT_KEY_FILE: 'merchant.pem',
  BANK_PUBLIC_KEY_FILE: 'bank.pem',
  INVOICE_SELLER_TAX_NUMBER: '91110108MA00DEM06X',
  INVOICE_SELLER_NAME: '示范数字认证有限公司',
  INVOICE_KEY_FILE: 'invoice.pem',
  INVOICE_PUBLIC_KEY_FILE: 'provider.pem',
  WECHAT_MERCHANT_KEY_FILE: 'wechat-ours.pem',
  WECHAT_PUBLIC_KEY_FILE: 'wechat.pem',
  WECHAT_API_V3_KEY: 'v3'.repeat(16),
};

const ownSms = { SMS_SECRET_ID: 'AKIDour0own0id', SMS_SECRET_KEY: 'our0own0key', SMS_CALLBACK_TOKEN: 'our-own-token-of-enough-letters' };
const ownIdentity = {
  FACE_SECRET_ID: 'AKIDour0own0face0id', FACE_SECRET_KEY: 'our0own0face0key',
  PHONE_CHECK_SECRET_ID: 'AKIDour0own0phone0id', PHONE_CHECK_SECRET_KEY: 'our0own0phone0key',
};
const ownAuthority = { CA_PASSPHRASE: 'a passphrase of our own, and long' };

function problemsOf(environment: Record<string, string | undefined>): readonly ConfigProblem[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  test('with what must be given takes the rest from its defaults', () => {
    const config = readConfig(complete);
    expect(config.PORT).toBe(4600);
    expect(config.PUBLIC_URL.href).toBe('http://127.0.0.1:4600/');
    expect(config.DATABASE_URL).toBe('sqlite:data/certdesk.db');
    expect(config.MFA).toBe('required');
  });

  test('keeps the sealing keys in order: the first seals', () => {
    expect(readConfig(complete).SEALING_KEYS.map(({ id, key: bytes }) => [id, bytes[0]])).toEqual([['k2', 2], ['k1', 1]]);
  });

  test('that lacks everything names every missing key at once', () => {
    expect(problemsOf({}).map(({ key: name }) => name)).toEqual([
      'SEALING_KEYS', 'INDEX_KEY', 'BANK_ACCOUNT', 'BANK_MERCHANT_KEY_FILE', 'BANK_PUBLIC_KEY_FILE',
      'WECHAT_MERCHANT_KEY_FILE', 'WECHAT_PUBLIC_KEY_FILE', 'WECHAT_API_V3_KEY',
      'INVOICE_SELLER_TAX_NUMBER', 'INVOICE_SELLER_NAME', 'INVOICE_KEY_FILE', 'INVOICE_PUBLIC_KEY_FILE',
    ]);
  });

  test.each([
    ['a short key', `k1:${Buffer.alloc(16).toString('base64')}`],
    ['a long key', `k1:${Buffer.alloc(33).toString('base64')}`],
    ['text that is not base64', `k1:${'*'.repeat(43)}=`],
    ['a key without an id', key(1)],
    ['two keys of one id', `k1:${key(1)},k1:${key(2)}`],
  ])('refuses %s and says how to make one, in both languages', (_, SEALING_KEYS) => {
    const [problem] = problemsOf({ ...complete, SEALING_KEYS });
    expect(problem).toMatchObject({ key: 'SEALING_KEYS' });
    expect(problem!.zh).toContain('32 字节');
    expect(problem!.en).toContain('randomBytes(32)');
  });

  test('never repeats a refused value', () => {
    const secret = 'k1:not-a-key-but-still-a-secret';
    expect(() => readConfig({ ...complete, SEALING_KEYS: secret, INDEX_KEY: 'also-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/secret/) }),
    );
  });

  test('in production refuses log-in without a second factor', () => {
    const environment = { ...complete, ...ownSms, ...ownIdentity, ...ownAuthority, NODE_ENV: 'production', MFA: 'optional', PUBLIC_URL: 'https://desk.example' };
    expect(problemsOf(environment).map(({ key: name }) => name)).toEqual(['MFA']);
  });

  test('in production refuses the secrets of the sandbox', () => {
    const environment = { ...complete, NODE_ENV: 'production', PUBLIC_URL: 'https://desk.example' };
    expect(problemsOf(environment).map(({ key: name }) => name)).toEqual([...Object.keys(ownSms), ...Object.keys(ownIdentity), 'CA_PASSPHRASE']);
  });

  test('asks for all that the chosen authority needs', () => {
    const names = (change: Record<string, string>): string[] => problemsOf({ ...complete, ...change }).map(({ key: name }) => name);
    expect(names({ CA_KIND: 'ejbca' })).toEqual(['EJBCA_CHAIN_FILE', 'EJBCA_CLIENT_CERTIFICATE_FILE', 'EJBCA_CLIENT_KEY_FILE', 'EJBCA_TRUST_FILE']);
    expect(names({ CA_PKCS11_MODULE: '/usr/lib/softhsm/libsofthsm2.so' })).toEqual(['CA_PKCS11_TOKEN', 'CA_PKCS11_PIN']);
    expect(readConfig({ ...complete, DATA_DIR: 'elsewhere' }).CA_DIR).toBe('elsewhere/authority');
  });

  test('finds the online hall below the public address', () => {
    expect(readConfig({ ...complete, PUBLIC_URL: 'https://desk.example' }).PORTAL_URL.href).toBe('https://desk.example/portal/');
    expect(readConfig({ ...complete, PORTAL_URL: 'https://hall.example/' }).PORTAL_URL.href).toBe('https://hall.example/');
  });

  test('reads the numbers of approved texts', () => {
    expect(readConfig({ ...complete, SMS_TEMPLATE_IDS: 'PAID:1110, RETURNED:1111' }).SMS_TEMPLATE_IDS).toEqual({ PAID: '1110', RETURNED: '1111' });
    expect(problemsOf({ ...complete, SMS_TEMPLATE_IDS: 'PAID=1110' }).map(({ key: name }) => name)).toEqual(['SMS_TEMPLATE_IDS']);
  });

  test('asks about faces and phones over TLS, or on this machine', () => {
    expect(problemsOf({ ...complete, FACE_BASE_URL: 'http://faceid.example' }).map(({ key: name }) => name)).toEqual(['FACE_BASE_URL']);
    expect(problemsOf({ ...complete, PHONE_CHECK_BASE_URL: 'https://faceid.example' })).toEqual([]);
  });

  test('refuses plain HTTP towards other machines', () => {
    expect(problemsOf({ ...complete, PUBLIC_URL: 'http://desk.example' }).map(({ key: name }) => name)).toEqual(['PUBLIC_URL']);
  });

  test('treats an empty value as not given', () => {
    expect(readConfig({ ...complete, PORT: ' ' }).PORT).toBe(4600);
  });
});
