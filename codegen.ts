import type { CodegenConfig } from '@graphql-codegen/cli';

const plugins = ['typescript-operations', 'typed-document-node'];
const config = {
  // Operations travel as text: no graphql runtime in the browser.
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  defaultScalarType: 'never',
  scalars: { ID: 'string', Fen: 'number', DateTimeISO: 'string' },
};

/** Types of the browsers' operations (their .graphql files), from the committed schemas. */
const codegen: CodegenConfig = {
  generates: Object.fromEntries(['console', 'portal'].map((program) => [
    `${program}/gql/graphql.ts`,
    { schema: `schema/${program}.graphql`, documents: `${program}/**/*.graphql`, plugins, config },
  ])),
};

export default codegen;
