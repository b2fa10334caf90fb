import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { anApplicant, type MadeApplication } from '../test/factories.js';
import { InvoiceHouse } from '../test/invoice-house.js';
import { httpErrorHandler } from './http-errors.js';
import { addPortalInvoiceFile } from './portal-invoice-file.js';

// One database is enough: the command is tested on both.
let house: InvoiceHouse;
let app: FastifyInstance;
let visitor: ApplicantActor | undefined;
let made: MadeApplication;
let url: string;

beforeAll(async () => {
  house = await InvoiceHouse.open('sqlite');
  const { runtime, gateways } = house.harness;
  app = fastify();
  await app.register(cookie);
  app.setErrorHandler(httpErrorHandler(runtime.log));
  const sessions = { account: () => Promise.resolve(visitor && { actor: visitor, sessionId: 's' }) };
  addPortalInvoiceFile(app, { sessions, context: { runtime, ...gateways } });
  made = await house.invoiced();
  url = `/portal/invoices/${(await house.invoices(made))[0]!.id}/file`;
});
afterAll(async () => {
  await app.close();
  await house.close();
});
const get = async (actor: ApplicantActor | undefined, accept = '*/*') => {
  visitor = actor;
  return app.inject({ url, headers: { accept } });
};

test('the order’s own account gets the PDF under the invoice’s number, kept by no cache', async () => {
  const answer = await get(made.applicant);
  const { number } = (await house.invoices(made))[0]!;
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control'], answer.headers['content-disposition']])
    .toEqual([200, 'application/pdf', 'private, no-store', `attachment; filename="${String(number)}.pdf"`]);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a browser without a session is led to the log-in and finds the way back; a program is refused', async () => {
  const browser = await get(undefined, 'text/html,application/xhtml+xml');
  expect([browser.statusCode, browser.headers.location]).toEqual([302, `/portal/?next=${encodeURIComponent(url)}`]);
  const program = await get(undefined);
  expect([program.statusCode, program.json<{ code: string }>().code]).toEqual([401, 'NOT_SIGNED_IN']);
});

test('somebody else’s is not found, and nothing tells that it exists', async () => {
  const other = await anApplicant(house.harness);
  const foreign = await get(other);
  expect([foreign.statusCode, foreign.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND']);
});

test('while the provider is away the answer says to try again', async () => {
  await house.rig.fault('DOWN', true);
  const answer = await get(made.applicant);
  await house.rig.fault('DOWN', false);
  expect([answer.statusCode, answer.json<{ messageZh: string }>().messageZh]).toEqual([503, expect.stringContaining('请稍后再试')]);
});
