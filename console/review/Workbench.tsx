import { useState } from 'react';
import { ConflictBar, type Conflict } from '../components/ConflictBar.js';
import { ThreePanes, type PaneName } from '../components/ThreePanes.js';
import type { CaseFragment, DocumentKind } from '../gql/graphql.js';
import { DocumentViewer } from '../viewer/DocumentViewer.js';
import { CaseHeader } from './CaseHeader.js';
import { DataPane } from './DataPane.js';
import { DecisionBar } from './DecisionBar.js';
import { EvidencePane } from './EvidencePane.js';
import { conflictOf, useCaseCommands } from './use-case-commands.js';
import { useCasePages } from './use-case-pages.js';
import { useLeaseRenewal } from './use-lease-renewal.js';
import styles from './Workbench.module.css';

export interface WorkbenchProps {
  readonly application: CaseFragment;
  readonly onReload: () => void;
}

export function Workbench({ application, onReload }: WorkbenchProps) {
  const [pane, setPane] = useState<PaneName>('data');
  const [shown, setShown] = useState<DocumentKind | null>(null);
  const [decisionConflict, setDecisionConflict] = useState<Conflict | null>(null);
  const commands = useCaseCommands(application);
  const { pages, retry } = useCasePages(application);
  useLeaseRenewal(application);
  const conflict = decisionConflict ?? conflictOf(commands.error);
  const current = pages.find(({ kind }) => kind === shown) ?? pages[0];
  const reload = () => {
    commands.reset();
    setDecisionConflict(null);
    onReload();
  };
  return (
    <div className={styles['workbench']}>
      <CaseHeader application={application} commands={commands} />
      {conflict && <ConflictBar conflict={conflict} onReload={reload} />}
      <ThreePanes
        active={pane}
        onActive={setPane}
        data={<DataPane application={application} onDocument={setShown} />}
        document={
          <DocumentViewer
            pages={pages}
            current={current?.key ?? null}
            compareWith={pages.find(({ kind }) => kind === besideOf(current?.kind))?.key ?? null}
            onRetry={retry}
            onChoose={(key) => setShown(pages.find((page) => page.key === key)?.kind ?? null)}
          />
        }
        evidence={<EvidencePane application={application} commands={commands} pages={pages} onDocument={setShown} />}
        foot={<DecisionBar application={application} onConflict={setDecisionConflict} />}
      />
    </div>
  );
}

/** A face is compared with the ID photo, everything else the ID card with the face. */
function besideOf(kind: DocumentKind | undefined): DocumentKind {
  return kind === 'ID_FRONT' ? 'LIVENESS_FRAME' : 'ID_FRONT';
}
