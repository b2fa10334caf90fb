import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { after, hours, minutes, type Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/errors.js';

/** An office behind one address stays below; a guesser or a pumper of messages does not. */
const TRIES_PER_ADDRESS = 60;
const CODES_PER_ADDRESS = 40;

/** Caps per address, in this process's memory; the limits per phone and account are in the database. */
export class PortalThrottle {
  readonly #clock: Clock;
  readonly #tries = new RateLimiterMemory({ points: TRIES_PER_ADDRESS, duration: minutes(5) / 1000 });
  readonly #codes = new RateLimiterMemory({ points: CODES_PER_ADDRESS, duration: hours(1) / 1000 });

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a try to log in. */
  admitTry(address: string): Promise<void> {
    return this.#admit(this.#tries, address);
  }

  /** Counts a message asked for. */
  admitCode(address: string): Promise<void> {
    return this.#admit(this.#codes, address);
  }

  async #admit(limiter: RateLimiterMemory, address: string): Promise<void> {
    try {
      await limiter.consume(address);
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
