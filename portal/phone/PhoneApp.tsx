import { use, Suspense, useState } from 'react';
import { useCommonText } from '../i18n/use-common-text.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { Preferences } from '../parts/Preferences.js';
import { useSignedOut } from '../state/session.js';
import { Dead } from './Dead.js';
import type { Opened, Page } from './open-from-address.js';
import styles from './Phone.module.css';
import { Steps } from './Steps.js';

/** What the phone that scanned the code sees. Small: it is opened on the road, by WeChat's own browser. */
export function PhoneApp({ opening }: { readonly opening: Promise<Opened> }) {
  const text = usePhoneText();
  const common = useCommonText();
  return (
    <div className={styles.page}>
      <header className={styles.top}><strong>{common('hall')}</strong><Preferences /></header>
      <main>
        <Suspense fallback={<p role="status">{text('opening')}</p>}><Begin opening={opening} /></Suspense>
      </main>
      <footer className={styles.foot}><a href="tel:4001123838">{common('hotlineCall')}</a></footer>
    </div>
  );
}

function Begin({ opening }: { readonly opening: Promise<Opened> }) {
  const opened = use(opening);
  const [resumed, setResumed] = useState<Page | null>(null);
  const signedOut = useSignedOut();
  if (resumed) return <Steps first={resumed} back={false} error={null} />;
  if (opened.kind === 'dead') return <Dead error={opened.error} resume={opened.resume} onResume={setResumed} />;
  if (signedOut) return <Dead error={null} resume={null} onResume={setResumed} />;
  return <Steps first={opened.page} back={opened.back} error={opened.error} />;
}
