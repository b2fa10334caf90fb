import type { CSSProperties } from 'react';
import styles from './DocumentViewer.module.css';
import type { Size } from './transform.js';
import type { StageState } from './use-stage.js';

export interface PageImageProps {
  readonly url: string;
  readonly label: string;
  readonly state: StageState;
  readonly onLoad: (size: Size) => void;
}

/** The image at its size on screen; beyond 2:1 its own pixels are shown, not a blur between them. */
export function PageImage({ url, label, state, onLoad }: PageImageProps) {
  return (
    <img
      className={styles['image']}
      src={url}
      alt={label}
      draggable={false}
      style={placed(state)}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        onLoad({ width: naturalWidth, height: naturalHeight })
      }
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
