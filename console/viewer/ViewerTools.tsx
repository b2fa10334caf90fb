import Add from '@mui/icons-material/Add';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Remove from '@mui/icons-material/Remove';
import RotateRight from '@mui/icons-material/RotateRight';
import Popover from '@mui/material/Popover';
import { useState, type ReactNode } from 'react';
import { Kbd } from '../components/Kbd.js';
import { useText } from '../i18n/use-text.js';
import styles from './DocumentViewer.module.css';
import { zoomStep } from './transform.js';
import type { StageAction } from './use-stage.js';
import type { ViewerPage } from './viewer-page.js';

export interface ViewerToolsProps {
  readonly page: ViewerPage;
  readonly act: (action: StageAction) => void;
  readonly comparing: boolean;
  /** `undefined`: there is nothing to compare with. */
  readonly onCompare?: () => void;
}

export function ViewerTools({ page, act, comparing, onCompare }: ViewerToolsProps) {
  const text = useText();
  return (
    <div role="toolbar" aria-label={text('viewer.label')} className={styles['tools']}>
      <Tool iconOnly label={text('viewer.zoomOut')} onClick={() => act({ type: 'zoom', factor: 1 / zoomStep })}>
        <Remove fontSize="inherit" />
      </Tool>
      <Tool label={text('viewer.fit')} onClick={() => act({ type: 'fit' })}>
        {text('viewer.fit')} <Kbd keys="0" />
      </Tool>
      <Tool iconOnly label={text('viewer.zoomIn')} onClick={() => act({ type: 'zoom', factor: zoomStep })}>
        <Add fontSize="inherit" />
      </Tool>
      <Tool iconOnly label={text('viewer.rotate')} onClick={() => act({ type: 'rotate', quarter: 1 })}>
        <RotateRight fontSize="inherit" /> <Kbd keys="R" />
      </Tool>
      {onCompare && (
        <Tool label={text('viewer.compare')} onClick={onCompare} pressed={comparing}>
          {text('viewer.compare')}
        </Tool>
      )}
      {page.facts && <FileFacts page={page} />}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: (button: HTMLElement) => void;
  readonly pressed?: boolean;
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

/** Keeps the focus where it was when clicked, so that Space still ticks and does not press the tool again. */
function Tool({ label, onClick, pressed, iconOnly, children }: ToolProps) {
  return (
    <button
      type="button"
      title={label}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onClick(event.currentTarget)}
    >
      {children}
      {iconOnly && <span className="visually-hidden">{label}</span>}
    </button>
  );
}

function FileFacts({ page }: { page: ViewerPage }) {
  const text = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tool label={text('viewer.info')} onClick={setAnchor}>
        <InfoOutlined fontSize="inherit" /> {text('viewer.info')}
      </Tool>
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <dl className={styles['facts']}>
          {page.facts?.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
      </Popover>
    </>
  );
}
