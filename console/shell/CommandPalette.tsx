import Dialog from '@mui/material/Dialog';
import { useContext, useId, useState, type KeyboardEvent } from 'react';
import { Kbd } from '../components/Kbd.js';
import { useText } from '../i18n/use-text.js';
import { ShortcutDepth } from '../shortcuts/ShortcutProvider.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import styles from './CommandPalette.module.css';
import { matchingCommands, type PaletteCommand } from './palette-match.js';
import { usePaletteCommands } from './use-palette-commands.js';

/** Type a few letters, Enter: any page and anything the page can do. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const depth = useContext(ShortcutDepth);
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      slotProps={{ paper: { 'aria-label': text('palette.title') } }}
    >
      <ShortcutDepth.Provider value={depth + 1}>
        <Palette onClose={onClose} />
      </ShortcutDepth.Provider>
    </Dialog>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = matchingCommands(usePaletteCommands(), typed);
  useShortcuts([]);
  const choose = (command: PaletteCommand | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['palette']}>
      <input
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}${at}` : undefined}
        aria-label={text('palette.placeholder')}
        placeholder={text('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={list} aria-label={text('palette.title')}>
        {found.map((command, i) => (
          <li
            key={command.id}
            id={`${list}${i}`}
            role="option"
            aria-selected={i === at}
            onMouseEnter={() => setAt(i)}
            onClick={() => choose(command)}
          >
            {command.label}
            {command.keys && <Kbd keys={command.keys} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="mute">{text('palette.none')}</p>}
    </div>
  );
}
