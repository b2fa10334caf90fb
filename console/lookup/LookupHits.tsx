import { EmptyState } from '../components/EmptyState.js';
import { StateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import { useRowCursor } from '../lists/use-row-cursor.js';
import type { LookupResult } from './lookup-result.js';
import styles from './LookupPage.module.css';

export interface LookupHitsProps {
  readonly result: LookupResult | null;
  /** Id of the card shown below. */
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}

/** What was found: nothing, one, a choice, or too much. */
export function LookupHits({ result, opened, onOpen }: LookupHitsProps) {
  const text = useText();
  if (!result) return <EmptyState title={text('lookup.start')} hint={text('lookup.startHint')} />;
  if (result.tooMany) return <EmptyState title={text('lookup.tooMany')} hint={text('lookup.tooManyHint')} />;
  if (result.hits.length === 0) {
    const kind = text(`lookupKind.${result.kind}`);
    return (
      <EmptyState title={text('lookup.none')} hint={text('lookup.noneHint', { kind, text: result.understood })} />
    );
  }
  if (result.hits.length === 1) return null;
  return <Choice hits={result.hits} opened={opened} onOpen={onOpen} />;
}

interface ChoiceProps {
  readonly hits: LookupResult['hits'];
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}

function Choice({ hits, opened, onOpen }: ChoiceProps) {
  const text = useText();
  const ids = hits.map(({ id }) => id);
  const { cursor } = useRowCursor(ids, {
    openLabel: text('list.open'),
    onOpen: (index) => ids[index] && onOpen(ids[index]),
  });
  return (
    <ul className={styles['hits']} aria-label={text('lookup.hits')}>
      {hits.map((hit) => (
        <li key={hit.id} aria-current={hit.id === (opened ?? cursor.id) ? 'true' : undefined}>
          <button type="button" onClick={() => onOpen(hit.id)}>
            <span className="mono">{hit.orderNo}</span>
            <span>{hit.organisationName}</span>
            <StateChip state={hit.state} />
            <span className="mute">
              <TimeText at={hit.createdAt} precision="short" /> {text('lookup.created')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
