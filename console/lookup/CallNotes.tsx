import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { TimeText } from '../components/TimeText.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { AddCallNoteDocument, ConfirmReachedDocument, type CaseFragment } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { abilityTo } from '../review/abilities.js';
import { useKeepCase } from '../review/use-case.js';
import styles from './LookupPage.module.css';

/** What is said on this call, and what was said before. */
export function CallNotes({ application }: { application: CaseFragment }) {
  const text = useText();
  const language = useLanguage();
  const may = abilityTo(application, 'addCallNote', language).allowed;
  return (
    <section className={styles['card']}>
      <h2>{text('card.call')}</h2>
      {application.unreachableSince != null && <p role="status">{text('calls.unreachable')}</p>}
      {may && <CallForm id={application.id} unreachable={application.unreachableSince != null} />}
      <h2 className={styles['under']}>{text('card.notes')}</h2>
      {application.notes.length === 0 && <p className="mute">{text('card.noNotes')}</p>}
      {application.notes.map((note) => (
        <p key={note.id} className={styles['note']}>
          <span className="mute">
            <TimeText at={note.at} precision="short" /> {note.byName}
          </span>
          <br />
          {note.text}
        </p>
      ))}
    </section>
  );
}

/** One that could not be told by SMS is told now: confirming it lets the order's time-out run on. */
function CallForm({ id, unreachable }: { id: string; unreachable: boolean }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const keep = useKeepCase();
  const [draft, setDraft] = useState('');
  const { run, busy, error } = useCommand(async (reached: boolean) => {
    const input = { id, text: draft.trim() };
    if (reached) return settled((await request(ConfirmReachedDocument, { input })).confirmReached);
    return settled((await request(AddCallNoteDocument, { input })).addCallNote);
  });
  const save = async (reached: boolean) => {
    const saved = await run(reached);
    if (!saved) return;
    keep(saved);
    setDraft('');
  };
  return (
    <div className={styles['call']}>
      <TextField
        multiline
        minRows={3}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        placeholder={text('card.callPlaceholder')}
        error={error !== null}
        helperText={error ? errorText(error) : text('card.callHint')}
        slotProps={{ htmlInput: { 'aria-label': text('card.callPlaceholder'), maxLength: 1000 } }}
      />
      <Button
        variant="contained"
        color="primary"
        disabled={busy || !online || draft.trim() === ''}
        onClick={() => void save(false)}
      >
        {text('card.save')}
      </Button>
      {unreachable && (
        <Button disabled={busy || !online || draft.trim() === ''} onClick={() => void save(true)}>
          {text('calls.reached')}
        </Button>
      )}
    </div>
  );
}
