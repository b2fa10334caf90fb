import { isUniqueViolation } from '../../platform/database/faults.js';

const TRIES = 3;

/** Runs a unit of work again when another wrote the same line first: the second run finds it as known. */
export async function againOnCollision<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isUniqueViolation(error) || attempt >= TRIES) throw error;
    }
  }
}
