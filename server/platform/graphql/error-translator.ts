import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../errors.js';
import type { Logger } from '../logger.js';

/** The one place where errors leave: refusals with code and both messages, faults as INTERNAL with a trace id. */
export function errorTranslator(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DomainError) return refusal(formatted, original);
    // Validation, parse and limit errors of GraphQL itself: about the request, safe to show.
    const code = formatted.extensions?.['code'];
    if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...(formatted.locations && { locations: formatted.locations }), extensions: { code } };
    }
    return fault(formatted, original, log);
  };
}

function refusal(formatted: GraphQLFormattedError, error: DomainError): GraphQLFormattedError {
  const { zh, en } = error.userMessage;
  return {
    message: en,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: error.code, messageZh: zh, messageEn: en, field: error.details.field },
  };
}

function fault(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const traceId = randomUUID();
  log.error({ err: error, traceId, path: formatted.path }, 'request failed');
  return {
    message: 'Internal error',
    ...(formatted.path && { path: formatted.path }),
    extensions: {
      code: 'INTERNAL',
      traceId,
      messageZh: `系统内部错误，编号 ${traceId}，请稍后重试或联系管理员`,
      messageEn: `Internal error, reference ${traceId}; try again or contact an administrator`,
    },
  };
}
