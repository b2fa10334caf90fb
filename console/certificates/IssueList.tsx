import { useNavigate } from 'react-router-dom';
import { EmptyState } from '../components/EmptyState.js';
import { IssueStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import type { IssueRow } from './certificate-sources.js';
import { orderIssuesUrl } from './certificate-url.js';

/** Issues that somebody has to see to: failed, or without an outcome for a day. */
export function IssueList() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <RecordList resource="issues" everyMs={30_000}>
      <RecordTable<IssueRow>
        name="issues"
        label={text('certificateTab.attention')}
        live
        columns={useIssueColumns()}
        onOpen={({ applicationId }) => void navigate(orderIssuesUrl(applicationId))}
        openLabel={text('list.open')}
        empty={<EmptyState title={text('certificates.noTrouble')} hint={text('certificates.noTroubleHint')} />}
      />
    </RecordList>
  );
}

function useIssueColumns(): readonly Column<IssueRow>[] {
  const text = useText();
  const language = useLanguage();
  return [
    { key: 'state', header: text('certificates.issueState'), always: true, cell: ({ state }) => <IssueStateChip state={state} /> },
    { key: 'order', header: text('certificates.orderNo'), always: true, cell: ({ orderNo }) => <span className="mono">{orderNo}</span> },
    { key: 'owner', header: text('certificates.owner'), cell: ({ organisationName }) => organisationName },
    { key: 'since', header: text('certificates.waitingSince'), cell: ({ requestedAt, createdAt }) => <TimeText at={requestedAt ?? createdAt} precision="short" /> },
    {
      key: 'failure',
      header: text('certificates.failure'),
      cell: ({ failureZh, failureEn, state }) =>
        failureZh && failureEn ? inLanguage({ zh: failureZh, en: failureEn }, language) : text(`issueBlocks.${state}`),
    },
    { key: 'sequence', header: text('certificates.sequence'), align: 'right', cell: ({ sequence }) => <span className="num">{sequence}</span> },
  ];
}
