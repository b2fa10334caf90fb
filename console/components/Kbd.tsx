import { Fragment } from 'react';
import { useText } from '../i18n/use-text.js';

export interface KbdProps {
  /** As in a shortcut: `J`, `Shift+R`, `G Q`. */
  readonly keys: string;
}

/** Keys as one sees them on the keyboard. Hidden from screen readers: the control beside it names itself. */
export function Kbd({ keys }: KbdProps) {
  const text = useText();
  return (
    <span aria-hidden="true">
      {keys.split(' ').map((chord, i) => (
        <Fragment key={chord}>
          {i > 0 && <span className="mute"> {text('shortcuts.then')} </span>}
          <kbd>{chord.length > 1 ? chord.split('+').join(' ') : chord}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
