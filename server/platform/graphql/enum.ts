import { registerEnumType } from 'type-graphql';

/** A list of codes as a GraphQL enum whose internal values are the codes themselves. */
export function enumOf<const V extends string>(name: string, values: readonly V[], description?: string): { readonly [K in V]: K } {
  const codes = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in V]: K };
  registerEnumType(codes, { name, ...(description && { description }) });
  return codes;
}
