import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { after, minutes, type Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/errors.js';
import { addressBlock } from './domain/address-block.js';

/** Failures of one address within five minutes, as for staff: an office behind one address stays below. */
const FAILURES_PER_ADDRESS = 30;
/** Asking for codes costs money and a stranger's patience; a person needs one or two. */
const CODE_REQUESTS_PER_ADDRESS = 20;

/**
 * Slows one address down before anything is read or written. Kept in this process's memory: what must hold over all
 * servers (codes per phone and address, the lock of a number) is counted in the database.
 */
export class HallThrottle {
  readonly #clock: Clock;
  readonly #attempts = new RateLimiterMemory({ points: FAILURES_PER_ADDRESS, duration: minutes(5) / 1000 });
  readonly #codes = new RateLimiterMemory({ points: CODE_REQUESTS_PER_ADDRESS, duration: minutes(5) / 1000 });

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a try to log in; LIMIT_REACHED when there were too many failures. */
  admitAttempt(address: string): Promise<void> {
    return this.#admit(this.#attempts, address);
  }

  /** A try that succeeded does not count. */
  async succeeded(address: string): Promise<void> {
    await this.#attempts.reward(addressBlock(address));
  }

  /** Counts a request for a code; LIMIT_REACHED when there were too many. */
  admitCodeRequest(address: string): Promise<void> {
    return this.#admit(this.#codes, address);
  }

  async #admit(limiter: RateLimiterMemory, address: string): Promise<void> {
    try {
      await limiter.consume(addressBlock(address));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new DomainError(
        'LIMIT_REACHED',
        { zh: '操作过于频繁，请稍后再试', en: 'Too many attempts; try again later' },
        { retryAt: after(this.#clock.now(), refused.msBeforeNext) },
      );
    }
  }
}
