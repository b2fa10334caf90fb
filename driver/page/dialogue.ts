import type { DriverEnvironment } from '../environment.js';
import { asStop, DriverStop } from '../outcome/driver-stop.js';
import type { Language, Sentence } from '../outcome/sentence.js';
import { openTokens, type ModuleChoice } from '../token/open-tokens.js';
import { candidates, heldCertificates, type Held } from '../update/choose-certificate.js';
import type { Conversation, PinRequest, Step } from '../update/conversation.js';
import { journalEntries, type JournalEntry } from '../update/journal.js';
import { renew, type RenewOptions, type Renewed } from '../update/renew.js';

/** What the page shows. */
export type Scene =
  | { readonly kind: 'WAITING'; readonly stop: DriverStop }
  | { readonly kind: 'FOUND'; readonly held: readonly Held[]; readonly begun: readonly string[] }
  | { readonly kind: 'PIN'; readonly request: PinRequest }
  | { readonly kind: 'CODE'; readonly triesLeft: number | null }
  | { readonly kind: 'WORKING'; readonly step: Step | undefined }
  | { readonly kind: 'DONE'; readonly renewed: Renewed }
  | { readonly kind: 'FAILED'; readonly stop: DriverStop };

/** One person's dialogue with the driver: what stands on the page, and what they do about it. */
export interface Dialogue {
  readonly scene: Scene;
  /** Rises with every change. */
  readonly version: number;
  readonly notes: readonly Sentence[];
  language: Language;
  /** Looks for a Ukey again, unless an update is under way. */
  look(): Promise<void>;
  start(serial: string): void;
  /** To the question that stands; false where none does. */
  answer(text: string): boolean;
  giveUp(): void;
  readonly busy: boolean;
}

export interface DialogueOptions extends Omit<RenewOptions, 'serial' | 'code' | 'dryRun' | 'removeOld'> {
  readonly language: Language;
}

interface Question {
  resolve(answer: string): void;
  reject(stop: DriverStop): void;
}

export function openDialogue(environment: DriverEnvironment, options: DialogueOptions): Dialogue {
  let scene: Scene = { kind: 'WAITING', stop: new DriverStop('NO_TOKEN') };
  let version = 1;
  let language = options.language;
  let notes: Sentence[] = [];
  let question: Question | undefined;
  let running = false;
  let looking = false;

  const show = (next: Scene): void => {
    scene = next;
    version += 1;
  };
  const ask = (next: Scene): Promise<string> => new Promise((resolve, reject) => {
    const stop = (): void => { reject(new DriverStop('INTERRUPTED')); };
    environment.signal.addEventListener('abort', stop, { once: true });
    question = { resolve, reject };
    show(next);
  });
  const conversation: Conversation = {
    asksAgain: true,
    step: (step) => { show({ kind: 'WORKING', step }); },
    warn: (sentence) => {
      notes = [...notes, sentence];
      version += 1;
    },
    agree: async () => true,
    agreeToRemoval: async () => false,
    pin: (request) => ask({ kind: 'PIN', request }),
    downloadCode: (triesLeft) => ask({ kind: 'CODE', triesLeft }),
  };

  async function run(serial: string): Promise<void> {
    try {
      show({ kind: 'DONE', renewed: await renew(environment, conversation, { ...options, serial, dryRun: false, removeOld: false }) });
    } catch (fault) {
      show({ kind: 'FAILED', stop: asStop(fault) });
    } finally {
      running = false;
      question = undefined;
    }
  }

  const settle = (act: (question: Question) => void): boolean => {
    const open = question;
    if (!open) return false;
    question = undefined;
    notes = [];
    show({ kind: 'WORKING', step: undefined });
    act(open);
    return true;
  };

  return {
    get scene() { return scene; },
    get version() { return version; },
    get notes() { return notes; },
    get busy() { return running; },
    get language() { return language; },
    set language(next: Language) {
      language = next;
      version += 1;
    },
    look: async () => {
      if (running || looking) return;
      looking = true;
      try {
        const found = await look(options, journalEntries(environment.stateFolder, options.server.origin));
        if (!running && !sameScene(scene, found)) show(found);
      } finally {
        looking = false;
      }
    },
    start: (serial) => {
      if (running) return;
      running = true;
      notes = [];
      show({ kind: 'WORKING', step: undefined });
      void run(serial);
    },
    answer: (text) => settle(({ resolve }) => { resolve(text); }),
    giveUp: () => { settle(({ reject }) => { reject(new DriverStop('INTERRUPTED')); }); },
  };
}

async function look(choice: ModuleChoice, entries: readonly JournalEntry[]): Promise<Scene> {
  try {
    const opened = await openTokens(choice);
    try {
      if (opened.tokens.length === 0) return { kind: 'WAITING', stop: new DriverStop('NO_TOKEN') };
      const held = candidates(heldCertificates(opened.tokens), entries);
      if (held.length === 0) return { kind: 'WAITING', stop: new DriverStop('NOTHING_TO_RENEW') };
      return { kind: 'FOUND', held, begun: entries.filter(({ step }) => step !== 'DONE').map(({ serial }) => serial) };
    } finally {
      opened.close();
    }
  } catch (fault) {
    return { kind: 'WAITING', stop: asStop(fault) };
  }
}

/** A look that found nothing new leaves the page alone: whoever is reading or choosing is not disturbed. */
function sameScene(before: Scene, after: Scene): boolean {
  if (before.kind === 'WAITING' && after.kind === 'WAITING') return before.stop.message === after.stop.message;
  if (before.kind !== 'FOUND' || after.kind !== 'FOUND') return false;
  const serials = ({ held }: { readonly held: readonly Held[] }): string => held.map(({ certificate }) => certificate.parsed.serial).join();
  return serials(before) === serials(after);
}
