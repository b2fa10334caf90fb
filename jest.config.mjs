import { existsSync } from 'node:fs';

const folders = ['server', 'sandbox', 'seeds', 'console', 'portal', 'driver', 'drills', 'bench', 'scripts'];

const swc = (syntax) => ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: syntax === 'tsx' },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
}];

/** One jest project; API tests choose their databases through server/test. */
export default {
  testEnvironment: 'node',
  roots: folders.filter((folder) => existsSync(new URL(folder, import.meta.url))).map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc('ts'), '^.+\\.tsx$': swc('tsx') },
  globalSetup: '<rootDir>/server/test/global-setup.mjs',
  globalTeardown: '<rootDir>/server/test/global-teardown.mjs',
  testTimeout: 30000,
};
