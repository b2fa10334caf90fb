import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLogout } from 'ra-core';
import { useTheme } from 'react-admin';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { useLanguageToggle } from '../preferences/use-language-toggle.js';
import { useDensity, useShortcutsEnabled } from '../preferences/use-preferences.js';
import { AccountDialog } from '../session/AccountDialog.js';
import { accountDuty, usePerson } from '../session/session.js';
import styles from './TopBar.module.css';

export interface UserMenuProps {
  readonly onShortcuts: () => void;
}

/** Who is at work, how they like it, and the way out. */
export function UserMenu({ onShortcuts }: UserMenuProps) {
  const text = useText();
  const person = usePerson();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // Open from the start where something has to be put in order; it closes when that is done.
  const [account, setAccount] = useState(accountDuty(person) !== null);
  const then = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <button
        type="button"
        className={styles['user']}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {text(`role.${person.role}`)} {person.displayName}
      </button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <Preferences />
        <Divider />
        <MenuItem onClick={then(onShortcuts)}>{text('menu.sheet')}</MenuItem>
        <MenuItem onClick={then(() => setAccount(true))}>{text('menu.account')}</MenuItem>
        <MenuItem onClick={then(() => void logout())}>{text('menu.signOut')}</MenuItem>
      </Menu>
      {account && <AccountDialog onClose={() => setAccount(false)} />}
    </>
  );
}

function Preferences() {
  const text = useText();
  const [theme, setTheme] = useTheme();
  const [density, setDensity] = useDensity();
  const [shortcuts, setShortcuts] = useShortcutsEnabled();
  const toggleLanguage = useLanguageToggle();
  const dark = theme === 'dark';
  const comfortable = density === 'comfortable';
  return (
    <>
      <Toggle label={text('menu.dark')} on={dark} onToggle={() => setTheme(dark ? 'light' : 'dark')} />
      <Toggle
        label={text('menu.density')}
        on={comfortable}
        onToggle={() => setDensity(comfortable ? 'dense' : 'comfortable')}
      />
      <Toggle label={text('menu.shortcuts')} on={shortcuts} onToggle={() => setShortcuts(!shortcuts)} />
      <MenuItem onClick={toggleLanguage}>{text('menu.language')}</MenuItem>
    </>
  );
}

function Toggle({ label, on, onToggle }: { label: string; on: boolean; onToggle: () => void }) {
  return (
    <MenuItem role="menuitemcheckbox" aria-checked={on} onClick={onToggle}>
      <span className={styles['mark']} aria-hidden="true">
        {on ? '✓' : ''}
      </span>
      {label}
    </MenuItem>
  );
}
