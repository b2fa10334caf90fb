import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import styles from '../components/Desk.module.css';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ImportStatementDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { base64Of, largestStatementBytes } from './statement-file.js';

/** Brings in a statement file; the server takes it whole or not at all. */
export function StatementImport() {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('statements', 'exceptions', 'exceptionCount');
  const picker = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const { run, busy, error } = useCommand(async (file: File) => {
    const input = { fileName: file.name, content: base64Of(new Uint8Array(await file.arrayBuffer())) };
    return settled((await request(ImportStatementDocument, { input })).importStatement);
  });
  const take = async (file: File | undefined) => {
    if (!file) return;
    setDone(null);
    setTooLarge(file.size > largestStatementBytes);
    if (file.size > largestStatementBytes) return;
    const statement = await run(file);
    if (!statement) return;
    setDone(text('finance.imported', { no: statement.statementNo, n: statement.entryCount }));
    refresh();
  };
  const problem = tooLarge ? text('finance.tooLarge') : error ? errorText(error) : null;
  const line = error?.refusal?.line;
  return (
    <div className={styles['head']}>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xml,application/xml,text/xml"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button disabled={busy || !online} onClick={() => picker.current?.click()}>
        {text(busy ? 'finance.importing' : 'finance.import')}
      </Button>
      <span role="status" className={problem ? styles['error'] : 'mute'}>
        {problem ?? done ?? text('finance.importHint')}
        {problem && line != null && !problem.includes(String(line)) && ` (${text('finance.atLine', { line })})`}
      </span>
    </div>
  );
}
