import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useStore } from 'ra-core';
import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { defaultPanes, fitPanes, type PaneSizes } from './pane-sizes.js';
import { PaneDivider } from './PaneDivider.js';
import styles from './ThreePanes.module.css';

export const paneNames = ['data', 'document', 'evidence'] as const;
export type PaneName = (typeof paneNames)[number];

export interface ThreePanesProps {
  readonly data: ReactNode;
  readonly document: ReactNode;
  readonly evidence: ReactNode;
  /** Always in sight: under the evidence, or under all where there is room for one pane only. */
  readonly foot: ReactNode;
  /** Which one is shown where there is room for one only. */
  readonly active: PaneName;
  readonly onActive: (pane: PaneName) => void;
}

/** Three panes side by side from 1280 px on, their widths remembered; tabs below. */
export function ThreePanes(props: ThreePanesProps) {
  const wide = useMediaQuery('(min-width: 1280px)', { noSsr: true });
  return wide ? <SideBySide {...props} /> : <Tabbed {...props} />;
}

function SideBySide({ data, document, evidence, foot }: ThreePanesProps) {
  const text = useText();
  const [wanted, remember] = useStore<PaneSizes>('panes.workbench', defaultPanes);
  const sizes = fitPanes(wanted, window.innerWidth);
  const resize = (next: PaneSizes) => remember(fitPanes(next, window.innerWidth));
  return (
    <div className={styles['panes']} style={{ gridTemplateColumns: `${sizes.left}px 1fr ${sizes.right}px` }}>
      <section aria-label={text('panes.data')} tabIndex={0} className={styles['pane']}>
        {data}
      </section>
      <section aria-label={text('panes.document')} className={styles['centre']}>
        <PaneDivider side="left" size={sizes.left} onSize={(left) => resize({ ...sizes, left })} />
        {document}
        <PaneDivider side="right" size={sizes.right} onSize={(right) => resize({ ...sizes, right })} />
      </section>
      <section aria-label={text('panes.evidence')} className={styles['last']}>
        <div className={styles['pane']} role="group" aria-label={text('panes.evidence')} tabIndex={0}>
          {evidence}
        </div>
        {foot}
      </section>
    </div>
  );
}

function Tabbed({ active, onActive, foot, ...panes }: ThreePanesProps) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles['tabbed']}>
      <Tabs value={active} onChange={(_, next: PaneName) => onActive(next)} variant="fullWidth">
        {paneNames.map((name) => (
          <Tab key={name} value={name} label={text(`panes.${name}`)} id={`${id}${name}`} aria-controls={`${id}panel`} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${active}`} className={styles['panel']}>
        {panes[active]}
      </div>
      {foot}
    </div>
  );
}
