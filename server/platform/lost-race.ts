import { isUniqueViolation } from './database/faults.js';
import { DomainError } from './errors.js';

/** Notices of outside parties come up to 15 times, now and then at once: each loser needs one more look. */
const TRIES = 20;

/**
 * Runs a command again while it loses races (STALE_VERSION, a unique key taken meanwhile). For messages whose repetition
 * must end in the same answer, because nobody is there to read a refusal and decide anew.
 */
export async function againAfterLostRace<T>(command: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await command();
    } catch (error) {
      if (!isLostRace(error) || attempt >= TRIES) throw error;
    }
  }
}

function isLostRace(error: unknown): boolean {
  return isUniqueViolation(error) || (error instanceof DomainError && error.code === 'STALE_VERSION');
}
