import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

export interface MinimalOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The smallest request for a field of Query or Mutation: required arguments only, each with a value that fits its type. */
export function minimalOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): MinimalOperation {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = required.length > 0 ? `${field.name}(${passed})` : field.name;
  return {
    query: `${kind}${declared && ` (${declared})`} { ${call}${selection(field)} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, minimalValue(type)])),
  };
}

function selection({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return ' { __typename ... on Refusal { code } }';
  return isCompositeType(named) ? ' { __typename }' : '';
}

const scalars: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-7000-8000-00000000dead',
  String: '2026-06-10',
  Int: 1,
  Float: 1,
  Boolean: true,
  Fen: 1,
  DateTimeISO: '2026-06-10T00:00:00.000Z',
};

function minimalValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return minimalValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, minimalValue(field.type)]));
  }
  if (type.name in scalars) return scalars[type.name];
  throw new Error(`no value for ${type.name}`);
}
