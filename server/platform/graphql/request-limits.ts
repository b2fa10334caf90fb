import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { measure, type Measured } from './request-size.js';

/** What one request may ask for. */
export interface RequestLimits {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under another name: many aliases make many costly answers of one short text. */
  readonly aliases: number;
  /** Fields to be resolved, those of lists counted once per row asked for. */
  readonly cost: number;
}

/**
 * The workbench's query, the largest of the console, is 5 deep and costs about 1,500; a full page of the queue 2,600.
 */
export const staffLimits: RequestLimits = { depth: 12, aliases: 30, cost: 12_000 };

/** An order with everything the status page shows is 4 deep and costs about 400; a list of a hundred, 1,200. */
export const portalLimits: RequestLimits = { depth: 8, aliases: 15, cost: 3_000 };

/** Characters of a query are bounded by its tokens: the largest of the console has about 600. */
export const MAX_TOKENS = 4_000;

/** Refuses a request that asks for too much before any of it is resolved. Counts variables, not only literals. */
export function requestLimits<C extends object>(limits: RequestLimits): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema }) => {
        if (!operation) return; // Apollo itself refuses
        const fragments = document.definitions.filter(
          (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
        );
        const measured = measure(schema, operation, fragments, request.variables ?? {});
        refuseExcess(measured, limits, operation);
      },
    }),
  };
}

function refuseExcess(measured: Measured, limits: RequestLimits, operation: OperationDefinitionNode): void {
  for (const name of ['depth', 'aliases', 'cost'] as const) {
    if (measured[name] <= limits[name]) continue;
    const message = `The ${operation.operation} exceeds the limit of ${name}: ${measured[name]} of ${limits[name]}`;
    throw new GraphQLError(message, {
      extensions: { code: 'REQUEST_TOO_LARGE', http: { status: 400 } },
    });
  }
}
