import type { FastifyReply, FastifyRequest } from 'fastify';

/** A statement of 5 MB travels as base64 in JSON: 6.7 MB. */
export const LARGEST_BODY = 8 * 1024 * 1024;
/** Everything else: the console's longest query with its variables is under 10 kB. */
export const USUAL_BODY = 128 * 1024;

/**
 * Large bodies are read for signed-in staff only; a body that does not tell its length counts as large.
 * For an onRequest hook: refuses before a byte of the body is read.
 */
export function refuseLargeBodies(isSignedIn: (request: FastifyRequest) => Promise<boolean>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const announced = request.headers['content-length'];
    if (announced !== undefined && Number(announced) <= USUAL_BODY) return;
    if (await isSignedIn(request)) return;
    await reply.code(413).send({ errors: [{ message: 'Too large', extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  };
}
