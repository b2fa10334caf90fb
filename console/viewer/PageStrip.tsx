import Check from '@mui/icons-material/Check';
import { useText } from '../i18n/use-text.js';
import styles from './DocumentViewer.module.css';
import type { ViewerPage } from './viewer-page.js';

export interface PageStripProps {
  readonly pages: readonly ViewerPage[];
  readonly current: string;
  readonly onChoose: (key: string) => void;
}

/** All pages in small; the number is the key that brings one up. */
export function PageStrip({ pages, current, onChoose }: PageStripProps) {
  const text = useText();
  return (
    <nav aria-label={text('viewer.strip')} className={styles['strip']}>
      {pages.map((page, i) => (
        <button
          key={page.key}
          type="button"
          aria-current={page.key === current ? 'true' : undefined}
          onClick={() => onChoose(page.key)}
        >
          {page.picture.status === 'ready' && <img src={page.picture.url} alt="" draggable={false} />}
          <span>
            {i + 1} {page.label} {page.ticked && <Check fontSize="inherit" />}
          </span>
        </button>
      ))}
    </nav>
  );
}
