import { useEffect, useState } from 'react';
import styles from './QrCode.module.css';

interface Drawn {
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** Blank modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

async function draw(text: string): Promise<Drawn> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark = [...modules.data.keys()].filter((at) => modules.data[at]);
  const path = dark.map((at) => `M${(at % modules.size) + QUIET} ${Math.floor(at / modules.size) + QUIET}h1v1h-1z`).join('');
  return { text, size: modules.size + 2 * QUIET, path };
}

/** Draws a text as a QR code; what draws it is loaded when it is needed. */
export function QrCode({ value, label }: { readonly value: string; readonly label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    void draw(value).then((next) => {
      if (wanted) setDrawn(next);
    });
    return () => {
      wanted = false;
    };
  }, [value]);
  if (drawn?.text !== value) return <div className={styles.code} aria-busy="true" />;
  return (
    <svg className={styles.code} role="img" aria-label={label} viewBox={`0 0 ${drawn.size} ${drawn.size}`} shapeRendering="crispEdges">
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
