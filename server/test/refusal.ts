import { expect } from '@jest/globals';
import type { RefusalCode, RefusalDetails } from '../platform/errors.js';

/** Matches the DomainError of a code, and of details where they matter: `rejects.toEqual(refusal('DUPLICATE'))`. */
export function refusal(code: RefusalCode, details?: RefusalDetails): unknown {
  const told = { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/^[\x20-\x7e’“”é–]+$/) };
  return expect.objectContaining({ code, userMessage: told, ...(details && { details: expect.objectContaining(details) }) });
}

/** How many of some attempts came through, and the codes of those refused. */
export async function settled(attempts: readonly Promise<unknown>[]): Promise<{ done: number; refused: string[] }> {
  const results = await Promise.allSettled(attempts);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as { code?: string; message: string }] : []));
  return { done: results.length - failures.length, refused: failures.map(({ code, message }) => code ?? message) };
}
