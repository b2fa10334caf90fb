import { existsSync } from 'node:fs';
import unit from './jest.config.mjs';

/** Browser tests: the built product in a real Chromium; each file has a world of its own. */
export default {
  ...unit,
  roots: existsSync(new URL('e2e', import.meta.url)) ? ['<rootDir>/e2e'] : [],
  testTimeout: 120_000,
};
