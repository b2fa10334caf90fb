import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import styles from './DocumentViewer.module.css';
import { PageImage } from './PageImage.js';
import { PagePlaceholder } from './PagePlaceholder.js';
import type { Point, View } from './transform.js';
import { useStage, type StageAction } from './use-stage.js';
import type { ViewerPage } from './viewer-page.js';

/** What the tools and keys do to a stage. */
export interface StageHandle {
  act(action: StageAction): void;
}

export interface StageProps {
  readonly page: ViewerPage;
  /** How each page was last seen, so that coming back to it changes nothing. */
  readonly views: Map<string, View>;
  readonly handle: Ref<StageHandle>;
  readonly onRetry: () => void;
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
};

/** One page in a window: dragged, moved by arrows, zoomed by the wheel. */
export function Stage({ page, views, handle, onRetry }: StageProps) {
  const { state, dispatch, element } = useStage();
  const drag = useDrag((by) => dispatch({ type: 'pan', by }));
  useImperativeHandle(handle, () => ({ act: dispatch }), [dispatch]);
  useEffect(() => {
    if (state.view) views.set(page.key, state.view);
  }, [state.view, views, page.key]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    dispatch({ type: 'pan', by });
  };
  return (
    <div
      ref={element}
      role="group"
      tabIndex={0}
      aria-label={page.label}
      className={styles['stage']}
      onKeyDown={onKeyDown}
      {...drag}
    >
      {page.picture.status === 'ready' ? (
        <PageImage
          url={page.picture.url}
          label={page.label}
          state={state}
          onLoad={(size) => dispatch({ type: 'loaded', page: size, view: views.get(page.key) ?? null })}
        />
      ) : (
        <PagePlaceholder status={page.picture.status} onRetry={onRetry} />
      )}
    </div>
  );
}

function useDrag(onMove: (by: Point) => void) {
  const last = useRef<Point | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!last.current) return;
      onMove({ x: event.clientX - last.current.x, y: event.clientY - last.current.y });
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      last.current = null;
    },
    onPointerCancel: () => {
      last.current = null;
    },
  };
}
