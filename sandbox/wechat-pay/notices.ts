import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Faults } from '../parties/faults.js';
import type { WechatKeys } from './keys.js';
import { encrypted, wechatHeaders } from './signatures.js';

/** The real pauses are 15 s, 15 s, 30 s, 3 min … over a day; the sandbox repeats faster and gives up after as many. */
const PAUSES_MS = [200, 500, 1000, 2000, 5000, 10_000, 15_000, 15_000, 30_000, 30_000, 60_000, 60_000, 60_000, 60_000];
const TIMEOUT_MS = 5000;

export interface SentNotice {
  readonly to: string;
  readonly eventType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface NoticeContent {
  readonly to: string;
  readonly eventType: string;
  readonly originalType: 'transaction' | 'refund';
  readonly content: object;
}

/** Sends notices to the merchant until it answers 200 or 204, in the background. */
export class NoticeSender {
  readonly #keys: WechatKeys;
  readonly #faults: Faults;
  readonly #now: () => Date;
  readonly #stop = new AbortController();
  /** One that waits for the next, while OUT_OF_ORDER is on. */
  #held: NoticeContent | undefined;
  readonly sent: SentNotice[] = [];

  constructor(keys: WechatKeys, faults: Faults, now: () => Date) {
    this.#keys = keys;
    this.#faults = faults;
    this.#now = now;
  }

  send(notice: NoticeContent): void {
    if (this.#faults.has('OUT_OF_ORDER') && !this.#held) {
      this.#held = notice;
      return;
    }
    const order = this.#held ? [notice, this.#held] : [notice];
    this.#held = undefined;
    for (const one of order) {
      this.#begin(one);
      if (this.#faults.has('TWICE')) this.#begin(one);
    }
  }

  close(): void {
    this.#stop.abort();
  }

  /** The bytes of a notice, signed as of now. */
  compose({ to, eventType, originalType, content }: NoticeContent): SentNotice {
    const body = JSON.stringify({
      id: randomUUID(), create_time: this.#now().toISOString(), resource_type: 'encrypt-resource', event_type: eventType, summary: eventType,
      resource: encrypted(this.#keys.apiV3, originalType, JSON.stringify(content)),
    });
    const key = this.#faults.has('FORGED') ? this.#keys.stranger : this.#keys.wechat;
    return { to, eventType, body, headers: { ...wechatHeaders(key, body, this.#now()), 'content-type': 'application/json' } };
  }

  #begin(notice: NoticeContent): void {
    void this.#repeat(notice).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) console.error('wechat-pay: a notice could not be sent', error);
    });
  }

  async #repeat(notice: NoticeContent): Promise<void> {
    for (const wait of [0, ...PAUSES_MS]) {
      if (wait > 0) await pause(wait, undefined, { signal: this.#stop.signal, ref: false });
      if (this.#stop.signal.aborted || (await this.#deliver(this.compose(notice)))) return;
    }
  }

  /** Whether the merchant took it. */
  async #deliver(notice: SentNotice): Promise<boolean> {
    this.sent.push(notice);
    if (this.sent.length > 200) this.sent.shift();
    try {
      const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const { status, body } = await fetch(notice.to, { method: 'POST', headers: notice.headers, body: notice.body, signal, redirect: 'error' });
      await body?.cancel();
      return status === 200 || status === 204;
    } catch {
      return false; // nobody there, or too slow: told again
    }
  }
}
