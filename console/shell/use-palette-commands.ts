import { useLogout } from 'ra-core';
import { useTheme } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/use-text.js';
import { useLanguageToggle } from '../preferences/use-language-toggle.js';
import { useDensity } from '../preferences/use-preferences.js';
import { shownKeys } from '../shortcuts/registry.js';
import { useShortcutRegistry } from '../shortcuts/use-shortcuts.js';
import { useMay } from '../session/may.js';
import { entriesFor } from './nav-entries.js';
import type { PaletteCommand } from './palette-match.js';

/** Pages, what the page below can do right now, and the preferences. */
export function usePaletteCommands(): readonly PaletteCommand[] {
  const text = useText();
  const navigate = useNavigate();
  const logout = useLogout();
  const registry = useShortcutRegistry();
  const may = useMay();
  const [theme, setTheme] = useTheme();
  const [density, setDensity] = useDensity();
  const toggleLanguage = useLanguageToggle();
  const pages = entriesFor(may).map(({ key, path, letter }) => ({
    id: key,
    label: text(`nav.${key}`),
    keys: `G ${letter}`,
    run: () => void navigate(path),
  }));
  const doable = registry
    .at(0)
    .filter(({ group, disabled }) => (group === 'review' || group === 'list') && !disabled)
    .map((binding) => ({ id: binding.label, label: binding.label, keys: shownKeys(binding), run: binding.run }));
  return [
    ...doable,
    ...pages,
    { id: 'theme', label: text('menu.dark'), run: () => setTheme(theme === 'dark' ? 'light' : 'dark') },
    {
      id: 'density',
      label: text('menu.density'),
      run: () => setDensity(density === 'dense' ? 'comfortable' : 'dense'),
    },
    { id: 'language', label: text('menu.language'), run: toggleLanguage },
    { id: 'signOut', label: text('menu.signOut'), run: () => void logout() },
  ];
}
