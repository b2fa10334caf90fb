import { afterEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../server/platform/clock.js';
import { prepareInstallation, type TestInstallation } from '../server/test/test-installation.js';
import { checkConfiguration, checkInstallation } from './doctor-checks.js';

describe('the doctor', () => {
  let installation: TestInstallation | undefined;
  afterEach(() => installation?.remove());

  const examine = async (overrides: Record<string, string> = {}, options?: { migrated: boolean }) => {
    installation = await prepareInstallation(overrides, options);
    return checkInstallation(installation.config, systemClock);
  };

  test('finds no error in an installation as it should be, and warns of what is still to do', async () => {
    const findings = await examine();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warned = findings.filter(({ severity }) => severity === 'warning').map(({ subject }) => subject);
    expect(warned).toEqual(expect.arrayContaining(['staff', 'calendar', 'bank']));
  });

  test('lists every key that is wrong, with the way out in both languages', () => {
    const { config, findings } = checkConfiguration({ PORT: 'x', SEALING_KEYS: 'short' });
    expect(config).toBeUndefined();
    expect(findings.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['PORT', 'SEALING_KEYS', 'INDEX_KEY']));
    expect(findings.every(({ severity, zh, en }) => severity === 'error' && zh !== '' && en !== '')).toBe(true);
  });

  test.each([
    ['a key file that is none', { BANK_MERCHANT_KEY_FILE: 'package.json' }, 'BANK_MERCHANT_KEY_FILE'],
    ['an authority that was never made', { CA_DIR: 'no-such-folder' }, 'CA_DIR'],
    ['an authority under another passphrase', { CA_PASSPHRASE: 'twenty letters or more than that' }, 'CA_DIR'],
    ['a data folder that cannot be written', { DATA_DIR: 'package.json/data' }, 'DATA_DIR'],
    ['a database that does not answer', { DATABASE_URL: 'mysql://a:b@127.0.0.1:1/c' }, 'database'],
  ])('names %s', async (_, overrides, subject) => {
    const findings = await examine(overrides, { migrated: false });
    expect(findings.filter(({ severity }) => severity === 'error').map((found) => found.subject)).toContain(subject);
  });
});
