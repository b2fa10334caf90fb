import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { request } from '../../api/graphql.js';
import { BankBranchesDocument, type BankBranchesQuery } from '../../gql/graphql.js';
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

type Found = BankBranchesQuery['bankBranches'];

/** Which branch of the list is marked, and what the keys do: arrows mark, Enter chooses, Escape closes. */
function useList({ name, code, onChange }: Pick<BranchFieldProps, 'name' | 'code' | 'onChange'>) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { words, found, isFetching } = useBranches(name, open && code === '');
  const branches: Found = (open && found) || [];
  const at = Math.min(active, branches.length - 1);
  const choose = (index: number): void => {
    const branch = branches[index];
    if (branch) onChange({ name: branch.name, code: branch.cnaps });
    setOpen(false);
  };
  const type = (text: string): void => {
    onChange({ name: text, code: '' });
    setOpen(true);
    setActive(0);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => { setOpen(true); setActive(Math.min(at + 1, Math.max(branches.length - 1, 0))); },
    ArrowUp: () => setActive(Math.max(at - 1, 0)),
    Escape: () => setOpen(false),
    ...(branches.length > 0 && { Enter: () => choose(at) }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const none = open && found !== undefined && found.length === 0 && !isFetching;
  return { branches, words, at, none, choose, type, onKeyDown, setOpen };
}

/** The opening bank by keyword: a combobox after the ARIA pattern. Only a branch of the list counts as chosen. */
export function BranchField({ name, code, onChange, onLeave, disabled, error }: BranchFieldProps) {
  const text = useText();
  const [id, note] = [useId(), useId()];
  const list = useList({ name, code, onChange });
  const count = list.branches.length;
  return (
    <div className={styles.box}>
      <FieldLabel label={text('field.bankBranchName')} name="bankBranchName" required />
      <input
        id={fieldId('bankBranchName')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={id}
        aria-activedescendant={count > 0 ? `${id}-${list.at}` : undefined}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={note}
        autoComplete="off"
        disabled={disabled}
        value={name}
        onChange={(event) => list.type(event.target.value)}
        onFocus={() => list.setOpen(true)}
        onBlur={() => { list.setOpen(false); onLeave(); }}
        onKeyDown={list.onKeyDown}
      />
      <Branches id={id} {...list} />
      <div role="status" className="tip">
        {count > 0 && <span className="visually-hidden">{text('form.branchesFound', { count })}</span>}
        {list.none && text('form.noBranch')}
      </div>
      <FieldNote id={note} error={error} fine={code ? text('form.branchChosen', { code }) : null} hint={text('form.branchHint')} />
    </div>
  );
}

interface BranchesProps {
  readonly id: string;
  readonly branches: Found;
  readonly words: string;
  readonly at: number;
  readonly choose: (index: number) => void;
}

/** Pressing the mouse must not take the focus from the field before the click chooses. */
function Branches({ id, branches, words, at, choose }: BranchesProps) {
  const text = useText();
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={text('form.branchList')}
      className={styles.list}
      hidden={branches.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {branches.map((branch, index) => (
        <li key={branch.cnaps} id={`${id}-${index}`} role="option" aria-selected={index === at} onClick={() => choose(index)}>
          {marked(branch.name, words).map((part, nth) => (part.hit ? <mark key={nth}>{part.text}</mark> : part.text))}{' '}
          <span className="mute mono">{branch.cnaps}</span>
        </li>
      ))}
    </ul>
  );
}
