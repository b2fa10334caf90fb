class AnswerTooLong extends Error {}

/** The body of an answer, read no further than `limit` bytes: what is longer is a fault of the line (`lineFault`). */
export async function readBounded(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Node's type leaves the chunks open; fetch (WHATWG Fetch, "body") gives bytes.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new AnswerTooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const field = (value: unknown, name: 'name' | 'code' | 'cause'): unknown =>
  (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** A short code of what went wrong on the line. Messages of the platform stay out: they can quote addresses. */
export function lineFault(error: unknown): string {
  if (error instanceof AnswerTooLong) return 'ANSWER_TOO_LONG';
  const name = field(error, 'name');
  if (name === 'TimeoutError') return 'TIMEOUT';
  return `CONNECTION ${String(field(field(error, 'cause'), 'code') ?? name)}`;
}
