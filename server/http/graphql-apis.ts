import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { PortalContext } from '../modules/applicant/api/portal-context.js';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import { errorTranslator } from '../platform/graphql/error-translator.js';
import { MAX_TOKENS, portalLimits, requestLimits, staffLimits, type RequestLimits } from '../platform/graphql/request-limits.js';
import type { Logger } from '../platform/logger.js';

/** The executor of the staff API. */
export const createStaffApi = (schema: GraphQLSchema, log: Logger, production: boolean): ApolloServer<StaffContext> =>
  createApi<StaffContext>(schema, log, production, staffLimits);

/** The executor of the applicants' API. */
export const createPortalApi = (schema: GraphQLSchema, log: Logger, production: boolean): ApolloServer<PortalContext> =>
  createApi<PortalContext>(schema, log, production, portalLimits);

/** Limits before, one translator of errors after, no schema for strangers. */
function createApi<C extends object>(
  schema: GraphQLSchema,
  log: Logger,
  production: boolean,
  limits: RequestLimits,
): ApolloServer<C> {
  return new ApolloServer<C>({
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
    plugins: [ApolloServerPluginLandingPageDisabled(), requestLimits<C>(limits)],
  });
}
