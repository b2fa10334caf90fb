import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { request } from '../../api/graphql.js';
import { BankBranchesDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { fieldId, FieldLabel, FieldNote } from '../../parts/Field.js';
import styles from './BranchField.module.css';
import { marked } from './marked.js';

interface Branch {
  readonly name: string;
  /** Empty until one is chosen from the list. */
  readonly code: string;
}

interface BranchFieldProps extends Branch {
  readonly onChange: (branch: Branch) => void;
  readonly onLeave: () => void;
  readonly disabled?: boolean;
  readonly error: string | null;
}

const PAUSE_MS = 200;

/** The text, once nothing was typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function useBranches(typed: string, wanted: boolean) {
  const words = useSettled(typed.trim());
  const enabled = wanted && [...words].length >= 2;
  const { data, isFetching } = useQuery({
    queryKey: ['bankBranches', words],
    queryFn: async ({ signal }) => (await request(BankBranchesDocument, { text: words }, signal)).bankBranches,
    enabled,
    staleTime: 5 * 60_000,
    placeholderData: (before) => before,
  });
  return { words, found: enabled ? data : undefined, isFetching };
}

/** The opening bank by keyword: a combobox after the ARIA pattern. Only a branch of the list counts as chosen. */
export function BranchField({ name, code, onChange, onLeave, disabled, error }: BranchFieldProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [list, note] = [useId(), useId()];
  const { words, found, isFetching } = useBranches(name, open && code === '');
  const shown = open && found !== undefined;
  const at = Math.min(active, (found?.length ?? 1) - 1);
  const choose = (index: number): void => {
    const branch = found?.[index];
    if (branch) onChange({ name: branch.name, code: branch.cnaps });
    setOpen(false);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => { setOpen(true); setActive(shown ? Math.min(at + 1, found.length - 1) : 0); },
    ArrowUp: () => setActive(Math.max(at - 1, 0)),
    Escape: () => setOpen(false),
    ...(shown && found.length > 0 && { Enter: () => choose(at) }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles.box}>
      <FieldLabel label={text('field.bankBranchName')} name="bankBranchName" required />
      <input
        id={fieldId('bankBranchName')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && found[at] ? `${list}-${at}` : undefined}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={note}
        autoComplete="off"
        disabled={disabled}
        value={name}
        onChange={(event) => { onChange({ name: event.target.value, code: '' }); setOpen(true); setActive(0); }}
        onFocus={() => setOpen(true)}
        onBlur={() => { setOpen(false); onLeave(); }}
        onKeyDown={onKeyDown}
      />
      {/* Pressing the mouse must not take the focus away before the click chooses. */}
      <ul
        id={list}
        role="listbox"
        aria-label={text('form.branchList')}
        className={styles.list}
        hidden={!shown || found.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found?.map((branch, index) => (
          <li key={branch.cnaps} id={`${list}-${index}`} role="option" aria-selected={index === at} onClick={() => choose(index)}>
            {marked(branch.name, words).map((part, nth) => (part.hit ? <mark key={nth}>{part.text}</mark> : part.text))}{' '}
            <span className="mute mono">{branch.cnaps}</span>
          </li>
        ))}
      </ul>
      <div role="status" className="tip">
        {shown && found.length > 0 && <span className="visually-hidden">{text('form.branchesFound', { count: found.length })}</span>}
        {shown && found.length === 0 && !isFetching && text('form.noBranch')}
      </div>
      <FieldNote id={note} error={error} fine={code ? text('form.branchChosen', { code }) : null} hint={text('form.branchHint')} />
    </div>
  );
}
