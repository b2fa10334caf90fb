import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the console's operations (its .graphql files), from the committed schema. */
const config: CodegenConfig = {
  schema: 'schema/console.graphql',
  documents: 'console/**/*.graphql',
  generates: {
    'console/gql/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // Operations travel as text: no graphql runtime in the browser.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'never',
        scalars: { ID: 'string', Fen: 'number', DateTimeISO: 'string' },
      },
    },
  },
};

export default config;
