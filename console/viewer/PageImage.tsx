import type { CSSProperties } from 'react';
import styles from './DocumentViewer.module.css';
import type { Size } from './transform.js';
import type { StageState } from './use-stage.js';
import type { ViewerPage } from './viewer-page.js';

export interface PageImageProps {
  readonly page: ViewerPage;
  readonly state: StageState;
  readonly onLoad: (size: Size) => void;
  readonly onError: () => void;
}

/** The image at its size on screen; beyond 2:1 its own pixels are shown, not a blur between them. */
export function PageImage({ page, state, onLoad, onError }: PageImageProps) {
  return (
    <img
      className={styles['image']}
      src={page.src}
      alt={page.label}
      draggable={false}
      style={placed(state)}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        onLoad({ width: naturalWidth, height: naturalHeight })
      }
      onError={onError}
    />
  );
}

function placed({ page, view }: StageState): CSSProperties {
  if (!page || !view) return { visibility: 'hidden' };
  const { centre, rotation, scale } = view;
  return {
    width: page.width * scale,
    height: page.height * scale,
    transform: `translate(-50%, -50%) translate(${centre.x}px, ${centre.y}px) rotate(${rotation}deg)`,
    imageRendering: scale >= 2 ? 'pixelated' : 'auto',
  };
}
