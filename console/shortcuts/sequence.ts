import { parseChord, sameChord, type Chord } from './chord.js';

/** After the first key of `G Q` this long is waited for the second. */
export const sequenceWindowMs = 1500;

export interface Pending {
  readonly chords: readonly Chord[];
  readonly at: number;
}

export interface Outcome<B> {
  /** What the press completed. */
  readonly fired: B | null;
  /** What further keys may complete. */
  readonly pending: Pending | null;
}

/** `G Q` → two chords. */
export function parseSequence(text: string): readonly Chord[] {
  return text.split(' ').map(parseChord);
}

const startsWith = (sequence: readonly Chord[], prefix: readonly Chord[]): boolean =>
  prefix.length <= sequence.length && prefix.every((chord, i) => sameChord(chord, sequence[i] as Chord));

/**
 * Takes one press into account. Earlier bindings win over later ones. A key that does not complete a
 * begun sequence is dropped with it: a slip after `G` must not open a decision.
 */
export function advance<B extends { readonly sequences: readonly (readonly Chord[])[] }>(
  pending: Pending | null,
  chord: Chord,
  now: number,
  bindings: readonly B[],
): Outcome<B> {
  const begun = pending && now - pending.at <= sequenceWindowMs ? pending.chords : [];
  const typed = [...begun, chord];
  const matches = (exact: boolean) =>
    bindings.find((binding) =>
      binding.sequences.some(
        (sequence) => startsWith(sequence, typed) && (sequence.length === typed.length) === exact,
      ),
    );
  const fired = matches(true) ?? null;
  if (fired) return { fired, pending: null };
  return { fired: null, pending: matches(false) ? { chords: typed, at: now } : null };
}
