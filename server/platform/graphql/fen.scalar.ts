import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function fen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Fen must be a whole number of fen within ±9007199254740991');
}

/** Money in whole fen: GraphQL's Int is 32 bits and ends at 21 million yuan. */
export const FenScalar = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'An amount of money in whole fen (1/100 yuan), within ±2^53.',
  serialize: fen,
  parseValue: fen,
  parseLiteral: (node) => fen(node.kind === Kind.INT ? Number(node.value) : undefined),
});
