import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Refuses what a page of another site lets a browser send. The session's cookie does not travel with that anyway; this
 * also covers neighbours on the same site, and browsers say it of themselves. For an onRequest hook.
 */
export async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  await reply.code(403).send({ code: 'NOT_PERMITTED', messageZh: '请在网上营业厅页面内操作', messageEn: 'Do this on the pages of the online hall' });
}
