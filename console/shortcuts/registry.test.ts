import { describe, expect, test } from '@jest/globals';
import { needsModifier, ShortcutRegistry, type Shortcut } from './registry.js';

const shortcut = (keys: string): Shortcut => ({ keys, label: keys, group: 'review', run: () => undefined });
const layer = (depth: number, ...keys: string[]) => ({ depth, read: () => keys.map(shortcut) });
const shown = (registry: ShortcutRegistry): string[] => registry.bindings().map((binding) => binding.label);

describe('the shortcuts that are heard', () => {
  test('are those of every part of the page, the newest first', () => {
    const registry = new ShortcutRegistry();
    registry.add(layer(0, 'J'));
    registry.add(layer(0, 'A'));
    expect(shown(registry)).toEqual(['A', 'J']);
  });

  test('are the dialog’s alone while one is open, even where the page adds more', () => {
    const registry = new ShortcutRegistry();
    const close = registry.add(layer(1, 'Ctrl+Enter'));
    registry.add(layer(0, 'A'));
    expect(shown(registry)).toEqual(['Ctrl+Enter']);
    close();
    expect(shown(registry)).toEqual(['A']);
  });

  test('keep those with a modifier when single keys are off', () => {
    const registry = new ShortcutRegistry();
    registry.add(layer(0, 'A', 'Ctrl+K', 'G Q'));
    expect(registry.bindings().filter(needsModifier).map((b) => b.label)).toEqual(['Ctrl+K']);
  });
});
