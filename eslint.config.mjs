import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'server/test/**', 'driver/test/**', 'e2e/**', 'drills/**'];
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'fetch', 'performance', 'setTimeout', 'clearTimeout'].map((name) => [name, false]),
);

/** A pause hopes that something has happened meanwhile; server/test/wait-until.ts asks whether it has. */
const noSleep = [
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    message: 'Wait for a condition (server/test/wait-until.ts), not for time to pass.',
  },
  {
    selector: "ImportDeclaration[source.value='node:timers/promises']",
    message: 'Wait for a condition (server/test/wait-until.ts), not for time to pass.',
  },
];

const injected = 'is injected here: take a Clock or a Random (server/platform).';
const noAmbientTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `Time ${injected}` },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: `Time ${injected}` },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: `Randomness ${injected}` },
  { selector: 'ImportSpecifier[imported.name=/^(randomBytes|randomInt|randomUUID)$/]', message: `Randomness ${injected}` },
];

export default tseslint.config(
  { ignores: ['build/', 'data/', '.scratch/', 'coverage/', 'node_modules/', 'console/gql/', 'portal/gql/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
      semi: 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-empty': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Leaves files with decorators alone, where metadata needs the value of an imported class.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Array positions proven by the line above read better with `!` than with a check that cannot fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Our objects are closures, taken apart freely; there is hardly a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // An implementation of an asynchronous port may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ['server/modules/**', 'server/jobs/**', 'seeds/**'],
    rules: { 'no-restricted-syntax': ['error', ...noAmbientTime] },
  },
  {
    files: tests,
    ignores: ['server/test/wait-until.ts', 'driver/test/wait-until.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noSleep],
      // Jest's asymmetric matchers are untyped by nature.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['console/**/*.{ts,tsx}', 'portal/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // React ignores what an event handler returns; a promise there is in order.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['**/*.config.ts', 'codegen.ts', 'migrations/**', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
