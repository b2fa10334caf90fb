import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InvoiceGateway } from '../gateways/invoice/port.js';
import { loggedIn } from '../modules/applicant/api/portal-context.js';
import { readInvoiceFile } from '../modules/invoice/commands/read-invoice-file.js';
import type { Runtime } from '../platform/runtime.js';
import type { PortalSessions } from './portal-session.js';

export interface InvoiceFileOptions {
  readonly sessions: Pick<PortalSessions, 'account'>;
  readonly context: { readonly runtime: Runtime; readonly invoices: InvoiceGateway };
}

interface ById {
  readonly Params: { readonly id: string };
}

/**
 * The PDF of an invoice, for the order's own account. The provider's own link is not passed on: whoever holds that one
 * reads the buyer's data, in an SMS for ever. Whoever follows this one from an SMS without a session is led to the
 * log-in, which finds the way back in `next`.
 */
export function addPortalInvoiceFile(app: FastifyInstance, { sessions, context }: InvoiceFileOptions): void {
  app.get<ById>('/portal/invoices/:id/file', async (request, reply) => {
    const account = await sessions.account(request);
    if (!account && wantsPage(request)) return reply.redirect(`/portal/?next=${encodeURIComponent(request.url)}`);
    const actor = loggedIn({ applicant: account?.actor });
    const { content, number } = await readInvoiceFile(context.runtime, context.invoices, actor, request.params.id);
    return send(reply, content, number);
  });
}

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

function send(reply: FastifyReply, content: Buffer, number: string): FastifyReply {
  return reply
    .headers({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${number}.pdf"`,
    })
    .type('application/pdf')
    .send(content);
}
