import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { SmsGateway } from '../gateways/sms/port.js';
import { recordDeliveryReports } from '../modules/notification/commands/record-delivery-reports.js';
import { DomainError } from '../platform/errors.js';
import type { Runtime } from '../platform/runtime.js';

export interface SmsCallbackOptions {
  readonly runtime: Runtime;
  readonly sms: SmsGateway;
  /** Last part of the address: reports are not signed, so whoever knows it may report. */
  readonly token: string;
}

/** The provider reports up to some hundreds at once; 500 of them are 150 kB. */
const LARGEST = 256 * 1024;

/** Delivery reports of the SMS provider, answered only once they are stored. */
export function addSmsCallback(app: FastifyInstance, { runtime, sms, token }: SmsCallbackOptions): void {
  app.post<{ Params: { token: string } }>('/notify/sms/:token', { bodyLimit: LARGEST }, async (request, reply) => {
    if (!equal(request.params.token, token)) return reply.code(404).send({ result: 1, errmsg: 'NOT FOUND' });
    try {
      await recordDeliveryReports(runtime, sms.readReports(request.body));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error;
      return reply.code(400).send({ result: 1, errmsg: 'NOT A REPORT' });
    }
    return { result: 0, errmsg: 'OK' };
  });
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
