import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Bilingual, type RefusalCode } from '../platform/errors.js';
import type { Runtime } from '../platform/runtime.js';

/** docs/protocols/driver-api.md, "Refusals". */
const statusOf: Partial<Record<RefusalCode, number>> = {
  INVALID_INPUT: 400,
  DRIVER_TOO_OLD: 426,
  CERTIFICATE_UNKNOWN: 403,
  PROOF_REJECTED: 403,
  CHALLENGE_USED: 403,
  SESSION_ENDED: 401,
  NO_ORDER: 404,
  ORDER_NOT_READY: 409,
  ORDER_CLOSED: 409,
  BANK_RETURNED: 409,
  CERTIFICATE_REVOKED: 403,
  REQUEST_REJECTED: 400,
  REQUEST_CONFLICT: 409,
  KEY_UNACCEPTABLE: 400,
  CODE_REQUIRED: 400,
  CODE_WRONG: 403,
  CODE_EXHAUSTED: 403,
  ISSUE_FAILED: 409,
  NOT_ISSUED: 409,
  RATE_LIMITED: 429,
  BUSY: 503,
};

const malformed: Bilingual = {
  zh: '请求无法识别，请更新驱动程序后重试', en: 'The request cannot be read; update the driver and try again',
};
const fault: Bilingual = {
  zh: '系统内部错误，请稍后重试；仍不行请把编号告诉客服热线', en: 'Internal error; try again later, or give the reference to the hotline',
};
const BUSY_SECONDS = 3;

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: Bilingual;
  readonly field?: string | undefined;
  readonly retryAfter?: number | undefined;
}

/**
 * Errors as drivers are told them: `{code, message: {zh, en}, field?, traceId}`. Every answer has a trace id, so that the
 * hotline finds it; faults alone are logged with what happened.
 */
export function driverErrorHandler({ log, clock }: Pick<Runtime, 'log' | 'clock'>) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const traceId = randomUUID();
    const { status, code, message, field, retryAfter } = told(error, clock.now());
    const route = request.routeOptions.url;
    if (status >= 500 && code === 'INTERNAL') log.error({ err: error, traceId, route }, 'request failed');
    else log.info({ traceId, route, refusal: code }, 'driver refused');
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    return reply.code(status).send({ code, message, ...(field !== undefined && { field }), traceId });
  };
}

function told(error: FastifyError, now: Date): Told {
  if (error instanceof DomainError) return refusal(error, now);
  const status = error.statusCode ?? 500;
  if (status >= 500) return { status: 500, code: 'INTERNAL', message: fault };
  return { status, code: 'INVALID_INPUT', message: malformed, field: 'body' };
}

/** A refusal that the protocol does not name is a gap of ours. */
function refusal({ code, userMessage, details }: DomainError, now: Date): Told {
  const status = statusOf[code];
  if (status === undefined) return { status: 500, code: 'INTERNAL', message: fault };
  const { field, retryAt } = details;
  const wait = retryAt && Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1000));
  return { status, code, message: userMessage, field, retryAfter: wait ?? (code === 'BUSY' ? BUSY_SECONDS : undefined) };
}
