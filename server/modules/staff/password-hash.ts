import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP password storage cheat sheet: argon2id with 19 MiB, 2 passes, 1 lane; about 25 ms on the reference machine. */
const parameters = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One work for every way of typing the same characters. */
const canonical = (password: string): string => password.normalize('NFKC');

/** PHC string with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(canonical(password), parameters);

let decoy: Promise<string> | undefined;

/** Does the same work whether there is a hash to compare with or not: the time must not tell who has an account. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await decoy), canonical(password).slice(0, 1024));
  return stored !== undefined && matches;
}
