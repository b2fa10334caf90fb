import { ApiError } from '../../api/api-error.js';
import type { FormDraft } from './form-draft.js';

export type SaveStanding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  /** Not saved yet; tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody typed elsewhere meanwhile: a person decides which to keep. */
  | { readonly kind: 'conflict' };

export interface DraftServer {
  /** Gives the new revision. STALE_VERSION when `revision` is not the server's. */
  save(draft: FormDraft, revision: number): Promise<number>;
  /** What the server has. */
  read(): Promise<{ readonly draft: FormDraft | null; readonly revision: number }>;
}

export interface Timing {
  now(): number;
  /** Calls back after so long; gives a function that takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}

const PAUSE_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Saves a form as it is typed: a moment after the last keystroke, one request at a time, again after a failure until it
 * is saved. A request whose answer was lost is recognised by what the server then has, so that nobody is told of a
 * conflict with themselves.
 */
export class DraftSaver {
  #standing: SaveStanding = { kind: 'idle' };
  #revision: number;
  #typed: FormDraft | null = null;
  #sent: FormDraft | null = null;
  #running: Promise<void> | null = null;
  #forget: (() => void) | null = null;
  #failures = 0;
  readonly #listeners = new Set<() => void>();
  readonly #server: DraftServer;
  readonly #timing: Timing;

  constructor(server: DraftServer, timing: Timing, revision: number) {
    this.#server = server;
    this.#timing = timing;
    this.#revision = revision;
  }

  readonly standing = (): SaveStanding => this.#standing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether something typed is not on the server yet. */
  get unsaved(): boolean {
    return this.#typed !== null || this.#running !== null;
  }

  type(draft: FormDraft): void {
    this.#typed = draft;
    if (this.#standing.kind === 'conflict') return;
    this.#tell({ kind: 'waiting' });
    this.#schedule(PAUSE_MS);
  }

  /** Saves what is unsaved now. True when everything is on the server. */
  async flush(): Promise<boolean> {
    this.#forget?.();
    while (this.unsaved && this.#standing.kind !== 'conflict') {
      const failures = this.#failures;
      await (this.#running ?? this.#start());
      if (this.#failures > failures) break;
    }
    return !this.unsaved;
  }

  /** After the form was saved another way, or to keep this version in a conflict. */
  adopt(revision: number): void {
    this.#revision = revision;
    if (this.#standing.kind === 'conflict') this.#tell({ kind: 'waiting' });
    if (this.#typed) this.#schedule(0);
  }

  /** Lets go of what is unsaved: the other version of a conflict is kept. */
  drop(revision: number): void {
    this.#forget?.();
    this.#typed = null;
    this.#revision = revision;
    this.#tell({ kind: 'idle' });
  }

  stop(): void {
    this.#forget?.();
  }

  #tell(standing: SaveStanding): void {
    this.#standing = standing;
    this.#listeners.forEach((listener) => listener());
  }

  #schedule(milliseconds: number): void {
    this.#forget?.();
    this.#forget = this.#timing.after(milliseconds, () => {
      if (!this.#running && this.#typed) void this.#start();
    });
  }

  #start(): Promise<void> {
    this.#running = this.#save().finally(() => {
      this.#running = null;
      if (this.#typed && this.#standing.kind === 'saved') {
        this.#tell({ kind: 'waiting' });
        this.#schedule(PAUSE_MS);
      }
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const draft = this.#typed;
    if (!draft) return;
    this.#typed = null;
    this.#tell({ kind: 'saving' });
    try {
      this.#revision = await this.#server.save(draft, this.#revision);
      this.#saved();
    } catch (error) {
      await this.#mend(draft, error);
    }
  }

  #saved(): void {
    this.#failures = 0;
    this.#sent = null;
    this.#tell({ kind: 'saved', at: this.#timing.now() });
  }

  async #mend(draft: FormDraft, error: unknown): Promise<void> {
    if (error instanceof ApiError && error.code === 'STALE_VERSION') {
      const kept = await this.#server.read().catch(() => null);
      if (kept && this.#sent && same(kept.draft, this.#sent)) {
        this.#revision = kept.revision;
        if (same(kept.draft, draft)) return this.#saved();
        this.#sent = null;
        return this.#retry(draft, error, 0);
      }
      this.#typed ??= draft;
      return this.#tell({ kind: 'conflict' });
    }
    // Whether it arrived is not known: it may have been saved all the same.
    if (!(error instanceof ApiError) || error.kind === 'offline' || error.kind === 'fault') this.#sent ??= draft;
    return this.#retry(draft, error, Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS));
  }

  #retry(draft: FormDraft, error: unknown, milliseconds: number): void {
    this.#failures += 1;
    this.#typed ??= draft;
    this.#tell({ kind: 'failed', error });
    this.#schedule(milliseconds);
  }
}

function same(a: FormDraft | null, b: FormDraft | null): boolean {
  if (!a || !b) return a === b;
  return (Object.keys(b) as (keyof FormDraft)[]).every((field) => (a[field] ?? '') === (b[field] ?? ''));
}
