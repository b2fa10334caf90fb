import { createHash, randomBytes } from 'node:crypto';

/** The only source of randomness: injected, so that seeds are the same every time. */
export interface Random {
  bytes(length: number): Buffer;
}

export const systemRandom: Random = { bytes: (length) => randomBytes(length) };

/** Deterministic bytes (SHA-256 in counter mode) for seeds and tests; never for secrets. */
export function seededRandom(seed: string): Random {
  let counter = 0;
  let pool = Buffer.alloc(0);
  return {
    bytes(length) {
      while (pool.length < length) {
        pool = Buffer.concat([pool, createHash('sha256').update(`${seed}:${counter++}`).digest()]);
      }
      const taken = pool.subarray(0, length);
      pool = pool.subarray(length);
      return Buffer.from(taken);
    },
  };
}

/** A whole number in [0, bound) without modulo bias (rejection sampling on 32 bits). */
export function randomBelow(random: Random, bound: number): number {
  const limit = Math.floor(0x1_0000_0000 / bound) * bound;
  for (;;) {
    const value = random.bytes(4).readUInt32BE(0);
    if (value < limit) return value % bound;
  }
}

export function randomDigits(random: Random, length: number): string {
  return Array.from({ length }, () => String(randomBelow(random, 10))).join('');
}
