import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the console's operations, from the committed schema. */
const config: CodegenConfig = {
  schema: 'schema/console.graphql',
  documents: ['console/**/*.{ts,tsx}', '!console/gql/**'],
  generates: {
    'console/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Operations travel as text: no graphql runtime in the browser.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        scalars: { Fen: 'number', DateTime: 'string', DateTimeISO: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
