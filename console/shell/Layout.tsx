import { Suspense, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { OfflineBar } from '../connection/OfflineBar.js';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import { ReloginDialog } from '../session/ReloginDialog.js';
import { useMay } from '../session/may.js';
import { useSession } from '../session/session.js';
import { ShortcutProvider } from '../shortcuts/ShortcutProvider.js';
import { ShortcutSheet } from '../shortcuts/ShortcutSheet.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { CommandPalette } from './CommandPalette.js';
import styles from './Layout.module.css';
import { entriesFor } from './nav-entries.js';
import { PageErrors } from './PageErrors.js';
import { TopBar } from './TopBar.js';

/** The frame of every page. Shown to someone only: nobody is sent to the sign-in page instead. */
export function Layout({ children }: { children: ReactNode }) {
  const { status } = useSession();
  if (status !== 'signed-in' && status !== 'expired') return null;
  return (
    <ShortcutProvider>
      <Frame>{children}</Frame>
    </ShortcutProvider>
  );
}

type Overlay = 'palette' | 'sheet' | null;

function Frame({ children }: { children: ReactNode }) {
  const text = useText();
  const [overlay, setOverlay] = useState<Overlay>(null);
  useDocumentAttributes();
  useFrameShortcuts(setOverlay);
  const close = () => setOverlay(null);
  return (
    <div className={styles['frame']}>
      <a href="#main" className={styles['skip']}>
        {text('nav.skip')}
      </a>
      <TopBar onPalette={() => setOverlay('palette')} onShortcuts={() => setOverlay('sheet')} />
      <OfflineBar />
      <main id="main" tabIndex={0} className={styles['main']}>
        <PageErrors>
          <Suspense fallback={null}>{children}</Suspense>
        </PageErrors>
      </main>
      {overlay === 'palette' && <CommandPalette onClose={close} />}
      {overlay === 'sheet' && <ShortcutSheet onClose={close} />}
      <ReloginDialog />
    </div>
  );
}

function useFrameShortcuts(open: (overlay: Overlay) => void): void {
  const text = useText();
  const navigate = useNavigate();
  const may = useMay();
  useShortcuts([
    { keys: 'Ctrl+K', label: text('shortcuts.palette'), group: 'everywhere', run: () => open('palette') },
    { keys: '?', label: text('shortcuts.sheet'), group: 'everywhere', run: () => open('sheet') },
    ...entriesFor(may).map(({ key, path, letter }) => ({
      keys: `G ${letter}`,
      label: text(`nav.${key}`),
      group: 'go' as const,
      run: () => void navigate(path),
    })),
  ]);
}
