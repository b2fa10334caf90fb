/** One press: a key with the modifiers that matter for it. */
export interface Chord {
  /** Lower-case letter, the printed symbol, or the key's name, e.g. `a`, `+`, `Enter`, `Space`. */
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Kept for letters and named keys; symbols already say whether Shift was down. */
  readonly shift: boolean;
}

/** The parts of a `KeyboardEvent` that are read here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);
const isSymbol = (key: string): boolean => key.length === 1 && !isLetter(key) && key !== ' ';

/** On a layout without Latin letters the physical key decides, so that `J` stays where it is. */
function keyName(press: KeyPress): string {
  if (press.key === ' ') return 'Space';
  if (isLetter(press.key)) return press.key.toLowerCase();
  const physical = /^Key([A-Z])$/.exec(press.code)?.[1];
  if (press.key.length === 1 && physical && press.key.charCodeAt(0) > 127) return physical.toLowerCase();
  return press.key;
}

export function chordOf(press: KeyPress): Chord {
  const key = keyName(press);
  return {
    key,
    ctrl: press.ctrlKey || press.metaKey,
    alt: press.altKey,
    shift: isSymbol(key) ? false : press.shiftKey,
  };
}

/** `Shift+R`, `Ctrl+Enter`, `+`, `?`. */
export function parseChord(text: string): Chord {
  const parts = text === '+' ? ['+'] : text.split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  return {
    key: isLetter(key) ? key.toLowerCase() : key,
    ctrl: held.has('Ctrl'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
  };
}

export function sameChord(a: Chord, b: Chord): boolean {
  return a.key === b.key && a.ctrl === b.ctrl && a.alt === b.alt && a.shift === b.shift;
}

/** An input method is at work; 229 is what browsers report for a key it has taken. */
export function isComposition(press: KeyPress): boolean {
  return press.isComposing || press.keyCode === 229 || press.key === 'Process';
}

export function isModifierAlone(press: KeyPress): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph'].includes(press.key);
}
