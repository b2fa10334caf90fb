import { useRef, useState } from 'react';
import { EmptyState } from '../components/EmptyState.js';
import { useText } from '../i18n/use-text.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import styles from './DocumentViewer.module.css';
import { PageStrip } from './PageStrip.js';
import { Stage, type StageHandle } from './Stage.js';
import { zoomStep, type View } from './transform.js';
import type { StageAction } from './use-stage.js';
import type { ViewerPage } from './viewer-page.js';
import { ViewerTools } from './ViewerTools.js';

export interface DocumentViewerProps {
  readonly pages: readonly ViewerPage[];
  /** Key of the page shown. */
  readonly current: string | null;
  readonly onChoose: (key: string) => void;
  /** Key of the page to put beside the current one, e.g. the liveness frame beside the ID photo. */
  readonly compareWith?: string | null;
  /** Fetches the pictures again. */
  readonly onRetry: () => void;
}

/** Scans as they are: zoom, turn, move, flip through, two side by side. Never tinted by the theme. */
export function DocumentViewer({ pages, current, onChoose, compareWith, onRetry }: DocumentViewerProps) {
  const text = useText();
  const [views] = useState(() => new Map<string, View>());
  const [comparing, setComparing] = useState(false);
  const main = useRef<StageHandle>(null);
  const beside = useRef<StageHandle>(null);
  const act = (action: StageAction) => {
    main.current?.act(action);
    beside.current?.act(action);
  };
  useViewerShortcuts(act, pages, onChoose);
  const page = pages.find(({ key }) => key === current) ?? pages[0];
  const other = pages.find(({ key }) => key === compareWith && key !== page?.key);
  if (!page) return <EmptyState title={text('viewer.none')} />;
  return (
    <div className={styles['viewer']}>
      <ViewerTools
        page={page}
        act={act}
        comparing={comparing}
        onCompare={other ? () => setComparing(!comparing) : undefined}
      />
      <div className={styles['stages']}>
        <Stage key={page.key} page={page} views={views} handle={main} onRetry={onRetry} />
        {comparing && other && (
          <Stage key={`beside ${other.key}`} page={other} views={views} handle={beside} onRetry={onRetry} />
        )}
      </div>
      <PageStrip pages={pages} current={page.key} onChoose={onChoose} />
    </div>
  );
}

function useViewerShortcuts(
  act: (action: StageAction) => void,
  pages: readonly ViewerPage[],
  onChoose: (key: string) => void,
): void {
  const text = useText();
  const group = 'document' as const;
  const zoom = (factor: number) => ({ group, repeats: true, run: () => act({ type: 'zoom', factor }) });
  useShortcuts([
    { keys: ['+', '='], label: text('viewer.zoomIn'), ...zoom(zoomStep) },
    { keys: ['-', '_'], label: text('viewer.zoomOut'), ...zoom(1 / zoomStep) },
    { keys: '0', label: text('viewer.fit'), group, run: () => act({ type: 'fit' }) },
    { keys: 'R', label: text('viewer.rotate'), group, run: () => act({ type: 'rotate', quarter: 1 }) },
    { keys: 'Shift+R', label: text('viewer.rotateBack'), group, run: () => act({ type: 'rotate', quarter: -1 }) },
    ...pages.slice(0, 9).map((page, i) => ({
      keys: String(i + 1),
      label: page.label,
      group,
      run: () => onChoose(page.key),
    })),
  ]);
}
