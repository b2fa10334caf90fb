import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import { Kind, buildSchema, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { requestLimits } from './request-limits.js';
import { measure, type Measured } from './request-size.js';

const schema = buildSchema(`
  type Query { me: Person, page(first: Int! = 50): Page!, notes(first: Int!): [Note!]! }
  type Page { items: [Person!]!, next: String }
  type Person { name: String!, friends: [Person!]!, notes: [Note!]! }
  type Note { text: String! }
`);

function sizeOf(query: string, variables: Record<string, unknown> = {}): Measured {
  const { definitions } = parse(query);
  const operation = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  return measure(schema, operation, fragments, variables);
}

describe('the size of a request', () => {
  test('counts each field once', () => {
    expect(sizeOf('{ me { name } }')).toEqual({ depth: 2, aliases: 0, cost: 2 });
  });

  test('counts a list without a page size as ten rows', () => {
    expect(sizeOf('{ me { friends { name } } }').cost).toBe(1 + 1 + 10);
  });

  test('counts the rows of a page by its size, wherever that comes from', () => {
    const cost = 1 + 1 + 100 * 1;
    expect(sizeOf('{ page(first: 100) { items { name } } }').cost).toBe(cost);
    expect(sizeOf('query ($n: Int!) { page(first: $n) { items { name } } }', { n: 100 }).cost).toBe(cost);
    expect(sizeOf('query ($n: Int! = 100) { page(first: $n) { items { name } } }').cost).toBe(cost);
    expect(sizeOf('{ page { items { name } } }').cost).toBe(1 + 1 + 50);
    expect(sizeOf('{ notes(first: 7) { text } }').cost).toBe(1 + 7);
  });

  test('multiplies lists within lists', () => {
    expect(sizeOf('{ page(first: 100) { items { notes { text } } } }').cost).toBe(2 + 100 * (1 + 10));
  });

  test('sees through fragments and inline fragments', () => {
    const query = '{ me { ...F ... on Person { a: name } } } fragment F on Person { friends { b: name } }';
    expect(sizeOf(query)).toEqual({ depth: 3, aliases: 2, cost: 1 + 1 + 10 + 1 });
  });

  test('of fragments that double twenty times is told at once', () => {
    const doubling = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Person { a: me${i} ...F${i + 1} ...F${i + 1} }`);
    const text = `{ me { ...F0 } } ${doubling.join(' ').replace(/me\d+/g, 'name')} fragment F20 on Person { name }`;
    const started = performance.now();
    expect(sizeOf(text).cost).toBeGreaterThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a request beyond the limits', () => {
  const server = new ApolloServer({ schema, plugins: [requestLimits({ depth: 3, aliases: 2, cost: 200 })] });
  const codeOf = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
    const { body } = await server.executeOperation({ query, variables });
    return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
  };

  test.each([
    ['too deep', '{ me { friends { friends { name } } } }', {}],
    ['too many aliases', '{ a: me { name } b: me { name } c: me { name } }', {}],
    ['too costly by a variable', 'query ($n: Int!) { page(first: $n) { items { name } } }', { n: 500 }],
  ])('is refused: %s', async (_, query, variables) => {
    expect(await codeOf(query, variables)).toBe('REQUEST_TOO_LARGE');
  });

  test('leaves others alone', async () => {
    expect(await codeOf('{ me { name } }')).toBeUndefined();
  });
});
