import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import sharp from 'sharp';
import type { PhoneVisit } from '../modules/applicant/api/portal-context.js';
import { applicantActor } from '../modules/applicant/applicant-actor.js';
import { Document } from '../modules/document/document.entity.js';
import { presentDocuments } from '../modules/document/queries/present-documents.js';
import { loadApplication } from '../modules/application/queries/load-application.js';
import { aCase, anApplicant } from '../test/factories.js';
import { heicPhoto } from '../test/factories/heic-photo.js';
import { databaseKinds, openHarness, type Harness } from '../test/harness.js';
import { waitUntil } from '../test/wait-until.js';
import { httpErrorHandler } from './http-errors.js';
import { addPortalDownloads } from './portal-downloads.js';
import { addPortalUploads } from './portal-uploads.js';
import { UploadGate } from './upload-gate.js';

const MEGABYTE = 1024 * 1024;
const photo = (width = 300): Promise<Buffer> => sharp({ create: { width, height: 200, channels: 3, background: '#c8c4bc' } }).jpeg().toBuffer();

interface Answer {
  readonly status: number;
  readonly body: { readonly documentId?: string; readonly code?: string; readonly messageZh?: string; readonly field?: string };
}

describe.each(databaseKinds)('uploads (%s)', (kind) => {
  let harness: Harness;
  let app: FastifyInstance;
  let url: string;
  const visits = new Map<string, PhoneVisit>();

  beforeAll(async () => {
    harness = await openHarness(kind);
    app = fastify({ forceCloseConnections: 'idle' });
    app.setErrorHandler(httpErrorHandler(harness.runtime.log));
    // Sessions have tests of their own: here a header says who comes.
    const header = (request: FastifyRequest, name: string): string | undefined => request.headers[name] as string | undefined;
    const sessions = {
      account: async (request: FastifyRequest) => {
        const id = header(request, 'x-account');
        return id === undefined ? undefined : { actor: applicantActor(id), sessionId: 'test' };
      },
      phone: async (request: FastifyRequest) => visits.get(header(request, 'x-phone') ?? ''),
    };
    const options = { runtime: harness.runtime, documents: harness.gateways.documents, sessions };
    await addPortalUploads(app, options);
    addPortalDownloads(app, options);
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    await harness.close();
  });

  async function send(path: string, content: Uint8Array, headers: Record<string, string>, name = 'scan.jpg'): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    const response = await fetch(`${url}${path}`, { method: 'POST', body: form, headers });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }
  const aDraft = async () => {
    const { application, applicant, organisation } = await aCase(harness, { state: 'DRAFT' });
    return { id: application.id, organisation, as: { 'x-account': applicant.id } };
  };
  const documentsOf = async (id: string) => presentDocuments(harness.runtime, await loadApplication(harness.runtime.db.orm.em.fork(), id));
  const countOf = (applicationId: string) => harness.runtime.db.orm.em.fork().count(Document, { applicationId });

  test('of a photo is kept, and looked at before the answer', async () => {
    const { id, as } = await aDraft();
    const { status, body } = await send(`/portal/orders/${id}/documents/ID_FRONT`, await photo(), as);
    expect([status, body]).toEqual([200, { documentId: expect.any(String) }]);
    expect(await documentsOf(id)).toMatchObject([{ id: body.documentId, kind: 'ID_FRONT', state: 'CHECKED', checks: [{ code: 'BRIGHT_ENOUGH', passed: true }] }]);
    await harness.outbox.drain(harness.runtime); // the handler finds it looked at already
    expect(await documentsOf(id)).toMatchObject([{ state: 'CHECKED' }]);
  });

  test('of the printed form, not yet signed, says at once what is missing', async () => {
    const { id, as } = await aDraft();
    const printed = await fetch(`${url}/portal/orders/${id}/form.pdf`, { headers: as });
    expect([printed.status, printed.headers.get('content-type'), printed.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
    const { status } = await send(`/portal/orders/${id}/documents/SIGNED_FORM`, new Uint8Array(await printed.arrayBuffer()), as, 'scan.pdf');
    expect(status).toBe(200);
    const [form] = await documentsOf(id);
    expect(form).toMatchObject({ kind: 'SIGNED_FORM', stale: false });
    expect(Object.fromEntries(form!.checks.map(({ code, passed }) => [code, passed]))).toEqual({
      QR_MATCHES: true, SEAL_FOUND: false, SIGNATURE_FOUND: false, PAGE_COMPLETE: true, BRIGHT_ENOUGH: true,
    });
    expect(form!.checks.find(({ code }) => code === 'SEAL_FOUND')!.adviceZh).toContain('没有找到红色公章');
  });

  test('by nobody, or for somebody else’s order, is refused before it is read', async () => {
    const { id } = await aDraft();
    const stranger = { 'x-account': (await anApplicant(harness)).id };
    expect(await send(`/portal/orders/${id}/documents/ID_FRONT`, await photo(), {})).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    expect(await send(`/portal/orders/${id}/documents/ID_FRONT`, await photo(), stranger)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await fetch(`${url}/portal/orders/${id}/form.pdf`, { headers: stranger })).status).toBe(404);
  });

  test('by the phone goes to the order whose code it scanned, photos only', async () => {
    const { id, as } = await aDraft();
    visits.set('phone', { linkId: 'link', applicationId: id, applicant: applicantActor(as['x-account']) });
    const phone = { 'x-phone': 'phone' };
    expect((await send('/portal/phone/documents/ID_BACK', await photo(), phone)).status).toBe(200);
    expect(await send('/portal/phone/documents/SIGNED_FORM', await photo(), phone)).toMatchObject({ body: { code: 'INVALID_INPUT', field: 'kind' } });
    expect(await send('/portal/phone/documents/ID_BACK', await photo(), {})).toMatchObject({ status: 401 });
    expect((await documentsOf(id)).map((document) => document.kind)).toEqual(['ID_BACK']);
  });

  test.each([
    ['is empty', () => Buffer.alloc(0), 'a.jpg', '空'],
    ['is a GIF that calls itself a JPEG', () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).gif().toBuffer(), 'a.jpg', 'GIF'],
    ['is a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'scan.pdf', '只支持'],
    ['is a photo as iPhones store it', heicPhoto, 'photo.jpg', 'HEIC'],
    ['is a web page', () => Buffer.from('<html><script>alert(1)</script></html>'), 'a.png', '只支持'],
    ['is half a JPEG', async () => (await photo()).subarray(0, 600), 'a.jpg', '损坏'],
    ['is half a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'a.pdf', '损坏'],
    ['is a decompression bomb', () => sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer(), 'a.png', '像素'],
  ])('that %s is refused with what to do, and nothing is kept', async (_what, content, name, told) => {
    const { id, as } = await aDraft();
    const { status, body } = await send(`/portal/orders/${id}/documents/SIGNED_FORM`, await content(), as, name);
    expect([status, body.code]).toEqual([409, 'UPLOAD_REFUSED']);
    expect(body.messageZh).toContain(told);
    expect(await countOf(id)).toBe(0);
  });

  test('that a page of another site sends is refused', async () => {
    const { id, as } = await aDraft();
    expect((await send(`/portal/orders/${id}/documents/ID_FRONT`, await photo(), { ...as, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(await countOf(id)).toBe(0);
  });

  test('of another kind, or without a file, is refused', async () => {
    const { id, as } = await aDraft();
    expect(await send(`/portal/orders/${id}/documents/LIVENESS_FRAME`, await photo(), as)).toMatchObject({ body: { code: 'INVALID_INPUT' } });
    const empty = await fetch(`${url}/portal/orders/${id}/documents/ID_FRONT`, { method: 'POST', headers: { ...as, 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--\r\n' });
    expect(await empty.json()).toMatchObject({ code: 'UPLOAD_REFUSED' });
  });

  /** Sends `megabytes` by hand, as fast as they are taken; the answer may come before they are all sent. */
  function pour(id: string, as: Record<string, string>, megabytes: number, announced: boolean): Promise<Answer> {
    const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
    const chunk = Buffer.alloc(MEGABYTE, 1);
    const length = announced ? { 'content-length': String(head.length + megabytes * MEGABYTE) } : {};
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(`${url}/portal/orders/${id}/documents/SIGNED_FORM`, {
        method: 'POST', headers: { ...as, 'content-type': 'multipart/form-data; boundary=x', ...length },
      });
      outgoing.on('response', (response) => {
        void text(response).then((body) => resolve({ status: response.statusCode ?? 0, body: JSON.parse(body) as Answer['body'] }), reject);
      });
      outgoing.on('error', reject);
      outgoing.write(head);
      Readable.from(Array.from({ length: megabytes }, () => chunk)).pipe(outgoing);
    });
  }

  test.each([['announced', true], ['unannounced', false]])('of 200 MB, %s, is refused within three seconds, with bounded memory', async (_what, announced) => {
    const { id, as } = await aDraft();
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const { body } = await pour(id, as, 200, announced);
    expect(body).toMatchObject({ code: 'UPLOAD_REFUSED', messageZh: expect.stringContaining('10 MB') });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTE);
  });

  test('cut off in the middle leaves nothing, and the next is taken', async () => {
    const { id, as } = await aDraft();
    const outgoing = httpRequest(`${url}/portal/orders/${id}/documents/ID_FRONT`, {
      method: 'POST', headers: { ...as, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '500000' },
    });
    outgoing.on('error', () => undefined);
    let closed = false;
    outgoing.on('close', () => { closed = true; });
    outgoing.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
    await new Promise<void>((resolve) => outgoing.write(Buffer.alloc(1000), () => resolve()));
    outgoing.destroy();
    await waitUntil(() => closed, { what: 'the connection is closed' });
    expect((await send(`/portal/orders/${id}/documents/ID_FRONT`, await photo(), as)).status).toBe(200);
    expect(await countOf(id)).toBe(1);
  });

  test('can be looked at again by whom they belong to, as they were encoded anew', async () => {
    const { id, as } = await aDraft();
    const { body } = await send(`/portal/orders/${id}/documents/ID_FRONT`, await sharp(await photo()).withExif({ IFD0: { Make: 'PhoneMaker' } }).jpeg().toBuffer(), as);
    const preview = await fetch(`${url}/portal/documents/${body.documentId}/preview`, { headers: as });
    expect([preview.status, preview.headers.get('content-type'), preview.headers.get('cache-control'), preview.headers.get('content-disposition')])
      .toEqual([200, 'image/jpeg', 'private, no-store', 'inline']);
    expect(Buffer.from(await preview.arrayBuffer()).toString('latin1')).not.toContain('PhoneMaker');
    const stranger = { 'x-account': (await anApplicant(harness)).id };
    expect((await fetch(`${url}/portal/documents/${body.documentId}/preview`, { headers: stranger })).status).toBe(404);
    expect((await fetch(`${url}/portal/documents/${body.documentId}/preview`)).status).toBe(401);
  });
});

describe('the gate of uploads', () => {
  const held = () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => { release = resolve; });
    return { until, release: () => release() };
  };

  test('lets two be worked on, others wait their turn', async () => {
    const gate = new UploadGate({ working: 2, admitted: 9 });
    const first = held();
    let [running, most] = [0, 0];
    const task = () => gate.work(async () => {
      running += 1;
      most = Math.max(most, running);
      await first.until;
      running -= 1;
    });
    const all = Array.from({ length: 6 }, task);
    first.release();
    await Promise.all(all);
    expect([most, running]).toEqual([2, 0]);
  });

  test('refuses with BUSY beyond what the house holds, and takes again when one has left', async () => {
    const gate = new UploadGate({ working: 1, admitted: 2 });
    const first = held();
    const inside = [gate.admit(() => first.until), gate.admit(() => first.until)];
    await expect(gate.admit(() => Promise.resolve())).rejects.toMatchObject({ code: 'BUSY' });
    first.release();
    await Promise.all(inside);
    await expect(gate.admit(() => Promise.resolve('in'))).resolves.toBe('in');
  });

  test('one that fails leaves its place to the next', async () => {
    const gate = new UploadGate({ working: 1, admitted: 2 });
    await expect(gate.work(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.work(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
