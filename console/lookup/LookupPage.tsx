import { useEffect, useRef, useState, type FormEvent } from 'react';
import { request } from '../api/graphql.js';
import { useCommand } from '../api/use-command.js';
import { Chip } from '../components/Chip.js';
import { ErrorCard } from '../components/ErrorCard.js';
import { Kbd } from '../components/Kbd.js';
import { LookupDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../components/PageTitle.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { CallerCard } from './CallerCard.js';
import type { LookupResult } from './lookup-result.js';
import { LookupHits } from './LookupHits.js';
import styles from './LookupPage.module.css';

/** One box for whatever a caller can tell. What was typed stays on this page: not in its address, not in the browser. */
export function LookupPage() {
  const text = useText();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<LookupResult | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const { run, busy, error } = useCommand(async (wanted: string) => (await request(LookupDocument, { text: wanted })).lookup);
  const focus = () => box.current?.select();
  useEffect(() => box.current?.focus(), []);
  useShortcuts([{ keys: '/', label: text('lookup.focus'), group: 'list', run: focus }]);
  const search = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted === '') return;
    const found = await run(wanted);
    if (!found) return;
    setResult(found);
    setOpened(found.hits.length === 1 && !found.tooMany ? (found.hits[0]?.id ?? null) : null);
  };
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.lookup')} />
      <form role="search" className={styles['find']} onSubmit={(event) => void search(event)}>
        <input
          ref={box}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={text('lookup.placeholder')}
          aria-label={text('lookup.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <span role="status">{result && !busy && <Detected result={result} />}</span>
        <Kbd keys="/" />
      </form>
      {error && <ErrorCard error={error} />}
      <LookupHits result={result} opened={opened} onOpen={setOpened} />
      {opened && <CallerCard key={opened} id={opened} />}
    </div>
  );
}

function Detected({ result }: { result: LookupResult }) {
  const text = useText();
  const kind = text(`lookupKind.${result.kind}`);
  const n = result.tooMany ? '50+' : result.hits.length;
  return <Chip>{text('lookup.found', { kind, n, ms: result.milliseconds })}</Chip>;
}
