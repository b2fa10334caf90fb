import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/** Keys that may hold personal data, secrets or codes, at any of the depths we log. */
const SECRET_KEYS = [
  'password', 'token', 'totp', 'code', 'authorization', 'cookie', 'idNumber', 'phone', 'accountNumber', 'payeeAccount',
  'payeeName', 'operatorName', 'legalName', 'remark', 'body', 'variables',
];

/** JSON lines on stdout. GraphQL variables and bodies are never logged; names, numbers and secrets are redacted. */
export function createLogger(options: { level: string; instance: string }): Logger {
  const paths = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino({
    level: options.level,
    base: { instance: options.instance },
    redact: { paths, censor: '[redacted]' },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
