/** One jest project; API tests choose their databases through server/test. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/server', '<rootDir>/sandbox', '<rootDir>/seeds', '<rootDir>/console', '<rootDir>/drills', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: {
        parser: { syntax: 'typescript', decorators: true, tsx: false },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    }],
  },
  testTimeout: 30000,
};
