import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentStore } from '../gateways/document-store/port.js';
import { loggedIn } from '../modules/applicant/api/portal-context.js';
import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { printForm } from '../modules/document/queries/print-form.js';
import { ownDocument } from '../modules/document/queries/own-document.js';
import type { Runtime } from '../platform/runtime.js';
import { sendFile, type ServedFile } from './file-routes.js';
import type { PortalSessions } from './portal-session.js';

export interface PortalDownloadOptions {
  readonly runtime: Runtime;
  readonly documents: DocumentStore;
  readonly sessions: Pick<PortalSessions, 'account'>;
}

interface ById {
  readonly Params: { readonly id: string };
}

/** The printable form, and the pictures that were uploaded, for the applicant whose order they belong to. */
export function addPortalDownloads(app: FastifyInstance, { runtime, documents, sessions }: PortalDownloadOptions): void {
  const serve = (read: (actor: ApplicantActor, id: string) => Promise<ServedFile>) =>
    async (request: FastifyRequest<ById>, reply: FastifyReply) => {
      const actor = loggedIn({ applicant: (await sessions.account(request))?.actor });
      return sendFile(reply, await read(actor, request.params.id));
    };
  app.get<ById>('/portal/documents/:id/preview', serve((actor, id) => ownDocument(runtime, documents, actor, id)));
  app.get<ById>('/portal/orders/:id/form.pdf', serve(async (actor, id) => {
    const { orderNo, content } = await printForm(runtime, actor, id);
    return { mediaType: 'application/pdf', content, fileName: `申请表-${orderNo}.pdf`, inline: true };
  }));
}
