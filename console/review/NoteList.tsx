import Button from '@mui/material/Button';
import { useState } from 'react';
import { Kbd } from '../components/Kbd.js';
import { TimeText } from '../components/TimeText.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { abilityTo } from './abilities.js';
import type { EvidenceProps } from './evidence-props.js';
import { EvidenceSection } from './EvidenceSection.js';
import { NoteDialog } from './NoteDialog.js';
import styles from './Workbench.module.css';

/** What colleagues left for each other. */
export function NoteList({ application, commands }: EvidenceProps) {
  const text = useText();
  const language = useLanguage();
  const [writing, setWriting] = useState(false);
  const [draft, setDraft] = useState('');
  const { allowed } = abilityTo(application, 'addNote', language);
  const label = text('action.addNote');
  useShortcuts([{ keys: 'N', label, group: 'review', run: () => setWriting(true), disabled: !allowed }]);
  return (
    <EvidenceSection title={text('evidence.notes')}>
      {application.notes.length === 0 && <div className="mute">{text('evidence.noNotes')}</div>}
      {application.notes.map((note) => (
        <div key={note.id} className={styles['note']}>
          <div className="mute">
            {note.byName} <TimeText at={note.at} precision="short" />
          </div>
          {note.text}
        </div>
      ))}
      {allowed && (
        <Button onClick={() => setWriting(true)}>
          {label} <Kbd keys="N" />
        </Button>
      )}
      {writing && (
        <NoteDialog commands={commands} draft={draft} onDraft={setDraft} onClose={() => setWriting(false)} />
      )}
    </EvidenceSection>
  );
}
