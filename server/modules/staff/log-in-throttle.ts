import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { after, minutes, type Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/errors.js';
import { accountLocked, ATTEMPTS_BEFORE_LOCK } from './commands/count-attempt.js';

/** Failures of one address within five minutes: an office behind one address stays below, a guesser does not. */
const PER_ADDRESS = 30;

/**
 * Slows guessing down per address, and locks names that do not exist as those that do, so that a lock tells nothing.
 * Kept in this process's memory; the lock of a real account is in the database and counts over all processes.
 */
export class LogInThrottle {
  readonly #clock: Clock;
  readonly #addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: minutes(5) / 1000 });
  readonly #unknownNames = new RateLimiterMemory({ points: ATTEMPTS_BEFORE_LOCK, duration: minutes(15) / 1000 });

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a try; LIMIT_REACHED when there were too many failures. */
  async admit(address: string): Promise<void> {
    const refused = await consume(this.#addresses, address);
    if (!refused) return;
    throw new DomainError(
      'LIMIT_REACHED',
      { zh: '登录尝试过于频繁，请稍后再试', en: 'Too many attempts to log in; try again later' },
      { retryAt: after(this.#clock.now(), refused.msBeforeNext) },
    );
  }

  /** A try that succeeded does not count. */
  async succeeded(address: string): Promise<void> {
    await this.#addresses.reward(address);
  }

  /** ACCOUNT_LOCKED as a real account would answer. `nameHash` keeps what was typed out of memory. */
  async countUnknown(nameHash: string): Promise<void> {
    const refused = await consume(this.#unknownNames, nameHash);
    if (refused) throw accountLocked(after(this.#clock.now(), refused.msBeforeNext));
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}
