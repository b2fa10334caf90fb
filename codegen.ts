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

/** The phone page has a file of its own: what two pages share is loaded by both, and the phone must stay small. */
const documents = {
  'console/gql/graphql.ts': { program: 'console', from: ['console/**/*.graphql'] },
  'portal/gql/graphql.ts': { program: 'portal', from: ['portal/**/*.graphql', '!portal/phone/*.graphql'] },
  'portal/gql/phone.ts': { program: 'portal', from: ['portal/phone/*.graphql', 'portal/api/refusal.graphql'] },
};

/** Types of the browsers' operations (their .graphql files), from the committed schemas. */
const codegen: CodegenConfig = {
  generates: Object.fromEntries(Object.entries(documents).map(([file, { program, from }]) => [
    file, { schema: `schema/${program}.graphql`, documents: from, plugins, config },
  ])),
};

export default codegen;
