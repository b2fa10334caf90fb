import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signedIn } from '../modules/staff/api/staff-context.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import type { StaffSessions } from './staff-session.js';

export interface ServedFile {
  readonly mediaType: string;
  readonly content: Buffer;
  /** With a name the browser saves it; without one it shows it. */
  readonly fileName?: string;
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
    return send(reply, await read(actor, request.params.id));
  };
  app.get<ById>('/documents/:id/content', serve(readers.document));
  app.get<ById>('/reports/:id/file', serve(readers.report));
}

function send(reply: FastifyReply, { mediaType, content, fileName }: ServedFile): FastifyReply {
  const disposition = fileName === undefined ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return reply
    .headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-disposition': disposition })
    .type(mediaType)
    .send(content);
}
