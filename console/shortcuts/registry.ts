import type { MessagesLike } from '../i18n/messages-like.js';
import type { shell } from '../i18n/zh-CN/shell.js';
import type { Chord } from './chord.js';
import { parseSequence } from './sequence.js';

export type ShortcutGroup = keyof MessagesLike<typeof shell>['shortcuts']['group'];

export interface Shortcut {
  /** One way to type it, or several (`['+', '=']`); the first is shown. `G Q` is a sequence. */
  readonly keys: string | readonly string[];
  /** What it does, in the current language. */
  readonly label: string;
  readonly group: ShortcutGroup;
  readonly run: () => void;
  /** Listed, but without effect now. */
  readonly disabled?: boolean;
  /** Goes on while the key is held: walking and zooming may, ticking and deciding never. */
  readonly repeats?: boolean;
}

export interface Binding extends Shortcut {
  readonly sequences: readonly (readonly Chord[])[];
}

interface Layer {
  /** 0 the page, 1 a dialog on it, 2 a dialog on that. Only the deepest is heard. */
  readonly depth: number;
  read(): readonly Shortcut[];
}

export const shownKeys = (shortcut: Shortcut): string =>
  typeof shortcut.keys === 'string' ? shortcut.keys : (shortcut.keys[0] ?? '');

function bind(shortcut: Shortcut): Binding {
  const keys = typeof shortcut.keys === 'string' ? [shortcut.keys] : shortcut.keys;
  return { ...shortcut, sequences: keys.map(parseSequence) };
}

/** Bindings that need a modifier stay when single-key shortcuts are switched off. */
export function needsModifier(binding: Binding): boolean {
  return binding.sequences.every((sequence) => sequence.every((chord) => chord.ctrl || chord.alt));
}

export class ShortcutRegistry {
  private layers: readonly Layer[] = [];

  add(layer: Layer): () => void {
    this.layers = [layer, ...this.layers];
    return () => {
      this.layers = this.layers.filter((other) => other !== layer);
    };
  }

  /** What is heard now, newest layer first. */
  bindings(): readonly Binding[] {
    const deepest = Math.max(0, ...this.layers.map((layer) => layer.depth));
    return this.at(deepest);
  }

  /** What one depth offers, heard or not: the list of shortcuts shows the page below itself. */
  at(depth: number): readonly Binding[] {
    return this.layers.filter((layer) => layer.depth === depth).flatMap((layer) => layer.read().map(bind));
  }
}
