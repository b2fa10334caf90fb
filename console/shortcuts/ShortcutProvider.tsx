import { createContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useShortcutsEnabled } from '../preferences/use-preferences.js';
import { chordOf, isComposition, isModifierAlone } from './chord.js';
import { needsModifier, ShortcutRegistry, type Binding } from './registry.js';
import { advance, type Pending } from './sequence.js';
import { describeTarget, takesActivation, takesText } from './target.js';

export const ShortcutContext = createContext<ShortcutRegistry | null>(null);
export const ShortcutDepth = createContext(0);

/** What of `bindings` this event may fire, given where it was typed. */
function heard(event: KeyboardEvent, bindings: readonly Binding[], singleKeys: boolean): readonly Binding[] {
  const target = describeTarget(event.target);
  const named = event.key === ' ' || event.key === 'Enter';
  const bare = !(event.ctrlKey || event.metaKey || event.altKey);
  if (bare && named && takesActivation(target)) return [];
  if (takesText(target) || !singleKeys) return bindings.filter(needsModifier);
  return bindings;
}

/** Listens once for the whole page and hands each press to the layer on top. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new ShortcutRegistry());
  const [singleKeys] = useShortcutsEnabled();
  const pending = useRef<Pending | null>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposition(event) || isModifierAlone(event)) return;
      const bindings = heard(event, registry.bindings(), singleKeys);
      const outcome = advance(pending.current, chordOf(event), event.timeStamp, bindings);
      pending.current = outcome.pending;
      if (!outcome.fired) return;
      event.preventDefault();
      if (outcome.fired.disabled || (event.repeat && !outcome.fired.repeats)) return;
      outcome.fired.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, singleKeys]);

  return <ShortcutContext.Provider value={registry}>{children}</ShortcutContext.Provider>;
}
