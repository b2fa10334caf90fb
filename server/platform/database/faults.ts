import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { isBusy } from './sqlite-dialect.js';

interface DriverFault {
  readonly errno?: unknown;
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly cause?: unknown;
  readonly previous?: unknown;
}

/**
 * MySQL/MariaDB errors that promise the transaction left nothing behind, so the closure may run again:
 * 1205 lock wait timeout, 1213 deadlock (also a Galera certification failure, at any statement or at COMMIT),
 * 1020 record changed since last read (snapshot isolation), 1047 node not ready (Galera), 3572 NOWAIT.
 */
const RETRYABLE_ERRNO = new Set([1205, 1213, 1020, 1047, 3572]);
const LOST_CONNECTION = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ER_SERVER_SHUTDOWN']);

/** An error and what caused it. Not by `instanceof Error`: a native driver's errors may be another realm's. */
function chain(error: unknown): readonly DriverFault[] {
  const found: DriverFault[] = [];
  for (let at: unknown = error; isObject(at) && !found.includes(at); at = at.cause ?? at.previous) found.push(at);
  return found;
}

const isObject = (value: unknown): value is DriverFault => typeof value === 'object' && value !== null;

/** True where the database itself says that nothing of the transaction remains. */
export function isTransactionConflict(error: unknown): boolean {
  return chain(error).some((fault) => isBusy(fault) || (typeof fault.errno === 'number' && RETRYABLE_ERRNO.has(fault.errno)));
}

/** True where the line to the server broke: before COMMIT nothing happened, during COMMIT the outcome is open. */
export function isConnectionLost(error: unknown): boolean {
  return chain(error).some((fault) => typeof fault.code === 'string' && LOST_CONNECTION.has(fault.code));
}

export function isUniqueViolation(error: unknown): boolean {
  return chain(error).some((fault) => fault instanceof UniqueConstraintViolationException);
}
