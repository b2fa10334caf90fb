import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import { errorTranslator } from '../platform/graphql/error-translator.js';
import { MAX_TOKENS, requestLimits, staffLimits } from '../platform/graphql/request-limits.js';
import type { Logger } from '../platform/logger.js';

/** The executor of the staff API: limits before, one translator of errors after, no schema for strangers. */
export function createStaffApi(schema: GraphQLSchema, log: Logger, production: boolean): ApolloServer<StaffContext> {
  return new ApolloServer<StaffContext>({
    schema,
    introspection: !production,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    formatError: errorTranslator(log),
    logger: log,
    parseOptions: { maxTokens: MAX_TOKENS, noLocation: true },
    plugins: [ApolloServerPluginLandingPageDisabled(), requestLimits<StaffContext>(staffLimits)],
  });
}
