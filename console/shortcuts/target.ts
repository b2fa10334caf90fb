/** The parts of an event's target that decide whether a key belongs to it. */
export interface KeyTarget {
  readonly tagName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
  readonly role?: string | null;
  /** Inside a menu or list box, where letters already search. */
  readonly inMenu?: boolean;
}

const notTyped = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file', 'image']);

/** Letters typed here are text, or already mean something. */
export function takesText(target: KeyTarget | null): boolean {
  if (!target) return false;
  if (target.isContentEditable || target.inMenu) return true;
  const tag = target.tagName.toUpperCase();
  if (tag === 'INPUT') return !notTyped.has(target.type ?? 'text');
  return tag === 'TEXTAREA' || tag === 'SELECT' || target.role === 'textbox' || target.role === 'combobox';
}

const activated = new Set(['button', 'link', 'checkbox', 'radio', 'tab', 'switch', 'menuitem', 'option']);

/** Space and Enter press this thing; a shortcut must leave them to it. */
export function takesActivation(target: KeyTarget | null): boolean {
  if (!target) return false;
  const tag = target.tagName.toUpperCase();
  return ['BUTTON', 'A', 'SUMMARY', 'INPUT', 'SELECT'].includes(tag) || activated.has(target.role ?? '');
}

export function describeTarget(target: EventTarget | null): KeyTarget | null {
  if (!(target instanceof HTMLElement)) return null;
  return {
    tagName: target.tagName,
    type: target instanceof HTMLInputElement ? target.type : undefined,
    isContentEditable: target.isContentEditable,
    role: target.getAttribute('role'),
    inMenu: target.closest('[role="menu"],[role="listbox"]') !== null,
  };
}
