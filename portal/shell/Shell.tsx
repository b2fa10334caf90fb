import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { LogOut } from '../account/LogOut.js';
import { useMe } from '../account/use-me.js';
import { useText } from '../i18n/use-text.js';
import { Preferences } from '../parts/Preferences.js';
import { useOnline } from '../state/connection.js';
import styles from './Shell.module.css';

/** What every page stands in: navigation above, the hotline below, and a word when the connection is gone. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { me } = useMe();
  const online = useOnline();
  return (
    <>
      {/* A button: the part of the address behind # is the router's. */}
      <button type="button" className={styles.skip} onClick={() => document.getElementById('page')?.focus()}>{text('shell.skip')}</button>
      <header className={styles.top}>
        <Link href="/" className={styles.brand}>{text('shell.hall')}</Link>
        <nav className={styles.nav} aria-label={text('shell.navigation')}>
          {me && <Place to="/orders">{text('shell.orders')}</Place>}
          {me && <Place to="/renew">{text('shell.renew')}</Place>}
          <Place to="/faq">{text('shell.faq')}</Place>
          {me && <Place to="/account">{text('shell.account')}</Place>}
        </nav>
        <span className={styles.space} />
        <div className={styles.tools}>
          <Preferences />
          {me && <LogOut />}
        </div>
      </header>
      <div role="status">{!online && <div className={styles.offline}>{text('shell.offline')}</div>}</div>
      <main className={styles.page} id="page" tabIndex={-1}>{children}</main>
      <footer className={styles.foot}>{text('shell.footer')}</footer>
    </>
  );
}

function Place({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const [location] = useLocation();
  const here = location === to || location.startsWith(`${to}/`) || (to === '/orders' && location === '/');
  return <Link href={to} aria-current={here ? 'page' : undefined}>{children}</Link>;
}
