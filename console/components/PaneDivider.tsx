import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { narrowestPane, widestPane } from './pane-sizes.js';
import styles from './ThreePanes.module.css';

export interface PaneDividerProps {
  /** The side of the middle pane it stands on. */
  readonly side: 'left' | 'right';
  /** Width of the outer pane it belongs to, in px. */
  readonly size: number;
  readonly onSize: (size: number) => void;
}

const keyStep = 16;

/** The edge between two panes: dragged, or moved by arrow keys. */
export function PaneDivider({ side, size, onSize }: PaneDividerProps) {
  const text = useText();
  const grip = useRef<{ x: number; size: number } | null>(null);
  const outward = side === 'left' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, size };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (grip.current) onSize(grip.current.size + (event.clientX - grip.current.x) * outward);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onSize(size + direction * outward * keyStep);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text('panes.resize')}
      aria-valuenow={Math.round(size)}
      aria-valuemin={narrowestPane}
      aria-valuemax={widestPane}
      className={`${styles['divider']} ${styles[side] ?? ''}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
