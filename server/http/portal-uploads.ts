import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { loggedIn, scanned } from '../modules/applicant/api/portal-context.js';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { receiveUpload } from '../modules/document/commands/receive-upload.js';
import type { DocumentKind } from '../modules/document/domain/document-states.js';
import { MAX_UPLOAD_BYTES } from '../modules/document/picture.js';
import { tooLarge } from '../modules/document/upload-picture.js';
import type { DocumentStore } from '../gateways/document-store/port.js';
import { DomainError, invalidInput } from '../platform/errors.js';
import type { Runtime } from '../platform/runtime.js';
import type { PortalSessions } from './portal-session.js';
import { refuseOtherSites } from './refuse-other-sites.js';
import { UploadGate } from './upload-gate.js';

export interface PortalUploadOptions {
  readonly runtime: Runtime;
  readonly documents: DocumentStore;
  readonly sessions: Pick<PortalSessions, 'account' | 'phone'>;
  readonly gate?: UploadGate;
}

interface Target {
  readonly actor: ApplicantActor;
  readonly applicationId: string;
  readonly kind: DocumentKind;
}

const fromDesktop: readonly DocumentKind[] = ['SIGNED_FORM', 'RENAME_PROOF', 'ID_FRONT', 'ID_BACK', 'HANDHELD_ID'];
const fromPhone: readonly DocumentKind[] = ['ID_FRONT', 'ID_BACK', 'HANDHELD_ID'];

/** Names and boundaries around the file itself. */
const ENVELOPE = 64 * 1024;
/** How long the rest of a refused upload is swallowed, so that its sender comes to read the answer. */
const LINGER_MS = 2_500;

interface ByOrder {
  readonly Params: { readonly id: string; readonly kind: string };
}
interface ByKind {
  readonly Params: { readonly kind: string };
}

/** Uploads of one file each, from the desktop's session or from the phone that scanned an order's code. */
export async function addPortalUploads(app: FastifyInstance, options: PortalUploadOptions): Promise<void> {
  const gate = options.gate ?? new UploadGate();
  await app.register(async (routes) => {
    await routes.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES + 1, files: 1, fields: 4, parts: 5, headerPairs: 50 } });
    routes.addHook('onRequest', refuseOtherSites);
    routes.post<ByOrder>('/portal/orders/:id/documents/:kind', (request) =>
      take(options, gate, request, async () => {
        const actor = loggedIn({ applicant: (await options.sessions.account(request))?.actor });
        return { actor, applicationId: request.params.id, kind: kindOf(request.params.kind, fromDesktop) };
      }));
    routes.post<ByKind>('/portal/phone/documents/:kind', (request) =>
      take(options, gate, request, async () => {
        const { applicant: actor, applicationId } = scanned({ phone: await options.sessions.phone(request) });
        return { actor, applicationId, kind: kindOf(request.params.kind, fromPhone) };
      }));
  });
}

function kindOf(text: string, allowed: readonly DocumentKind[]): DocumentKind {
  const found = allowed.find((kind) => kind === text);
  if (found) return found;
  throw invalidInput('kind', '此处不能上传这种资料，请返回办理页面重新选择', 'this kind of document is not uploaded here; choose it again on the page');
}

/** Finds out who uploads and where to before a byte of the file is read, and reads no more than a file may have. */
async function take(
  { runtime, documents }: PortalUploadOptions,
  gate: UploadGate,
  request: FastifyRequest,
  targetOf: () => Promise<Target>,
): Promise<{ documentId: string }> {
  try {
    const { actor, applicationId, kind } = await targetOf();
    if (Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD_BYTES + ENVELOPE) throw tooLarge();
    return await gate.admit(async () => {
      const content = await readFile(request);
      return { documentId: await gate.work(() => receiveUpload(runtime, documents, actor, { applicationId, kind, content })) };
    });
  } catch (refused) {
    swallowRest(request);
    throw refused;
  }
}

async function readFile(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw noFile();
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file') throw noFile();
    return await bounded(part);
  } catch (fault) {
    if (fault instanceof DomainError) throw fault;
    throw cutOff(); // the connection broke, or what came was no form data
  }
}

async function bounded({ file }: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_UPLOAD_BYTES) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The sender hears the answer while still sending: what comes is swallowed for a moment, then the line is cut. */
function swallowRest({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return;
  const { socket } = raw;
  raw.unpipe();
  raw.resume();
  const cut = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  raw.once('end', () => clearTimeout(cut));
}

const noFile = (): DomainError =>
  new DomainError('UPLOAD_REFUSED', { zh: '没有收到文件，请重新选择文件后上传', en: 'No file came along; choose it again and upload it' }, { field: 'file' });

const cutOff = (): DomainError =>
  new DomainError('UPLOAD_REFUSED', { zh: '上传中断，文件不完整，请检查网络后重新上传', en: 'The upload was cut off and the file is incomplete; upload it again' }, { field: 'file' });
