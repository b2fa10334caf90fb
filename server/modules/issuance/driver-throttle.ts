import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { after, minutes, type Clock } from '../../platform/clock.js';
import { addressBlock } from '../applicant/domain/address-block.js';
import { tooManyCalls } from './domain/driver-refusals.js';

const WINDOW = minutes(5) / 1000;

export interface DriverRates {
  /** Calls of one address within five minutes: an office behind one address, polling every two seconds, stays below. */
  readonly callsPerAddress: number;
  /** Challenges for one serial within five minutes: a person who tries again needs a handful. */
  readonly challengesPerSerial: number;
  /** Challenges for one address: each is a row. */
  readonly challengesPerAddress: number;
}

const usual: DriverRates = { callsPerAddress: 1500, challengesPerSerial: 20, challengesPerAddress: 100 };

/**
 * Slows drivers down before anything is read or written. Kept in this process's memory: what must hold over all servers
 * (one use of a challenge, tries of a code) is guarded in the database.
 */
export class DriverThrottle {
  readonly #clock: Clock;
  readonly #calls: RateLimiterMemory;
  readonly #serials: RateLimiterMemory;
  readonly #challenges: RateLimiterMemory;

  constructor(clock: Clock, rates: DriverRates = usual) {
    this.#clock = clock;
    this.#calls = new RateLimiterMemory({ points: rates.callsPerAddress, duration: WINDOW });
    this.#serials = new RateLimiterMemory({ points: rates.challengesPerSerial, duration: WINDOW });
    this.#challenges = new RateLimiterMemory({ points: rates.challengesPerAddress, duration: WINDOW });
  }

  /** Counts any call; RATE_LIMITED when there were too many. */
  admitCall(address: string): Promise<void> {
    return this.#admit(this.#calls, addressBlock(address));
  }

  /** Counts a challenge, for its address and its serial. */
  async admitChallenge(address: string, serial: string): Promise<void> {
    await this.#admit(this.#challenges, addressBlock(address));
    await this.#admit(this.#serials, serial);
  }

  async #admit(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw tooManyCalls(after(this.#clock.now(), refused.msBeforeNext));
    }
  }
}
