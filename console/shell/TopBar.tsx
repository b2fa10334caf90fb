import { Link, useLocation } from 'react-router-dom';
import { Kbd } from '../components/Kbd.js';
import { useText } from '../i18n/use-text.js';
import { useMay } from '../session/may.js';
import { usePerson } from '../session/session.js';
import { entriesFor, homeOf, type NavEntry } from './nav-entries.js';
import styles from './TopBar.module.css';
import { useNavCounts } from './use-nav-counts.js';
import { UserMenu } from './UserMenu.js';

export interface TopBarProps {
  readonly onPalette: () => void;
  readonly onShortcuts: () => void;
}

export function TopBar({ onPalette, onShortcuts }: TopBarProps) {
  const text = useText();
  const { role } = usePerson();
  const may = useMay();
  const counts = useNavCounts();
  return (
    <header className={styles['bar']}>
      <Link to={homeOf(role)} className={styles['brand']}>
        Certdesk
      </Link>
      <nav aria-label={text('nav.label')} className={styles['nav']}>
        {entriesFor(may).map((entry) => (
          <NavLink key={entry.key} entry={entry} count={counts[entry.key]} />
        ))}
      </nav>
      <button type="button" className={styles['hint']} onClick={onPalette} aria-keyshortcuts="Control+K">
        {text('palette.hint')} <Kbd keys="Ctrl+K" />
      </button>
      <UserMenu onShortcuts={onShortcuts} />
    </header>
  );
}

function NavLink({ entry, count }: { entry: NavEntry; count: number | undefined }) {
  const text = useText();
  const { pathname } = useLocation();
  const here = pathname.startsWith(entry.path) || (entry.key === 'queue' && pathname.startsWith('/applications/'));
  return (
    <Link to={entry.path} aria-current={here ? 'page' : undefined}>
      {text(`nav.${entry.key}`)} {count ? <span className="num">{count}</span> : null}
    </Link>
  );
}
