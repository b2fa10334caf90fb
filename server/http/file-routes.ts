import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signedIn } from '../modules/staff/api/staff-context.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import type { StaffSessions } from './staff-session.js';

export interface ServedFile {
  readonly mediaType: string;
  readonly content: Buffer;
  /** With a name the browser saves it; without one it shows it. */
  readonly fileName?: string;
  /** Shown by the browser all the same; the name is for saving it. */
  readonly inline?: boolean;
}

/** Gives the file or refuses with a DomainError; has checked the right and audited the reading. */
export type FileReader = (actor: StaffActor, id: string) => Promise<ServedFile>;

export interface FileReaders {
  readonly document: FileReader;
  readonly report: FileReader;
}

interface ById {
  readonly Params: { readonly id: string };
}

/** Pictures of cases and finished reports, for the signed-in member of staff only; kept by no cache. */
export function addFileRoutes(app: FastifyInstance, sessions: StaffSessions, readers: FileReaders): void {
  const serve = (read: FileReader) => async (request: FastifyRequest<ById>, reply: FastifyReply) => {
    const authenticated = await sessions.of(request);
    const actor = signedIn({ staff: authenticated?.actor });
    return sendFile(reply, await read(actor, request.params.id));
  };
  app.get<ById>('/documents/:id/content', serve(readers.document));
  app.get<ById>('/reports/:id/file', serve(readers.report));
}

/** Hands a file out, for the person who asked and no cache. */
export function sendFile(reply: FastifyReply, { mediaType, content, fileName, inline }: ServedFile): FastifyReply {
  const shown = fileName === undefined || inline ? 'inline' : 'attachment';
  const disposition = fileName === undefined ? shown : `${shown}; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return reply
    .headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-disposition': disposition })
    .type(mediaType)
    .send(content);
}
