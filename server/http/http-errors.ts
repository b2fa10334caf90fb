import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type RefusalCode } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';

const statusOf: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  BUSY: 503,
};

/** Errors of plain HTTP routes: refusals with both messages, faults with a trace id and nothing else. */
export function httpErrorHandler(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof DomainError) {
      const { zh: messageZh, en: messageEn } = error.userMessage;
      const { field } = error.details;
      return reply.code(statusOf[error.code] ?? 409).send({ code: error.code, messageZh, messageEn, ...(field && { field }) });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code });
    const traceId = randomUUID();
    log.error({ err: error, traceId, route: request.routeOptions.url }, 'request failed');
    return reply.code(500).send({ code: 'INTERNAL', traceId });
  };
}
