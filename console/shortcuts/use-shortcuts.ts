import { useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { Shortcut, ShortcutRegistry } from './registry.js';
import { ShortcutContext, ShortcutDepth } from './ShortcutProvider.js';

export function useShortcutRegistry(): ShortcutRegistry {
  const registry = useContext(ShortcutContext);
  if (!registry) throw new Error('useShortcuts needs a ShortcutProvider above it');
  return registry;
}

/**
 * Offers shortcuts while the component is mounted. Inside a dialog they take the place of the page's.
 * The list may change at every render; labels are read when shown, actions when fired.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = useShortcutRegistry();
  const depth = useContext(ShortcutDepth);
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => registry.add({ depth, read: () => latest.current }), [registry, depth]);
}
