import { DomainError } from '../platform/errors.js';

export interface UploadGateLimits {
  /** Uploads worked on at once: decoding a scan takes a processor and some hundred megabytes. */
  readonly working: number;
  /** Uploads in the house at once, being received, waiting or worked on: each may hold ten megabytes. */
  readonly admitted: number;
}

/** Keeps the uploads of a process within its memory: a few are worked on, some wait, others are told to come again. */
export class UploadGate {
  readonly #limits: UploadGateLimits;
  readonly #waiting: (() => void)[] = [];
  #admitted = 0;
  #working = 0;

  constructor(limits: UploadGateLimits = { working: 2, admitted: 16 }) {
    this.#limits = limits;
  }

  /** Runs an upload from its first byte on. Refuses with BUSY at once where the house is full. */
  async admit<T>(upload: () => Promise<T>): Promise<T> {
    if (this.#admitted >= this.#limits.admitted) throw full();
    this.#admitted += 1;
    try {
      return await upload();
    } finally {
      this.#admitted -= 1;
    }
  }

  /** Runs what takes processor and memory when it is its turn. */
  async work<T>(task: () => Promise<T>): Promise<T> {
    if (this.#working >= this.#limits.working) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#working += 1;
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next(); // takes over the place
      else this.#working -= 1;
    }
  }
}

const full = (): DomainError =>
  new DomainError('BUSY', {
    zh: '上传的人较多，请稍等片刻再上传，已填写的内容不受影响',
    en: 'Many files are being uploaded; try again in a moment, nothing you filled in is lost',
  });
