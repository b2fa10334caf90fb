import { useState } from 'react';
import type { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import type { Conflict } from '../components/ConflictBar.js';
import {
  AddNoteDocument,
  ClaimApplicationDocument,
  ReleaseApplicationDocument,
  RequestBankAttemptDocument,
  RequestLivenessDocument,
  RequestPhoneCheckDocument,
  type CaseFragment,
} from '../gql/graphql.js';
import { useKeepCase } from './use-case.js';

/** A change of one case that asks for nothing but itself. */
export type SmallChange =
  | { readonly type: 'claim'; readonly takeoverReason?: string }
  | { readonly type: 'release' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'requestLiveness' }
  | { readonly type: 'requestPhoneCheck' }
  | { readonly type: 'requestBankAttempt' };

async function change({ id, version }: CaseFragment, wanted: SmallChange): Promise<CaseFragment> {
  const input = { id, version };
  switch (wanted.type) {
    case 'claim': {
      const takeoverReason = wanted.takeoverReason ?? null;
      return settled((await request(ClaimApplicationDocument, { input: { id, takeoverReason } })).claimApplication);
    }
    case 'release':
      return settled((await request(ReleaseApplicationDocument, { input })).releaseApplication);
    case 'note':
      return settled((await request(AddNoteDocument, { input: { id, text: wanted.text } })).addNote);
    case 'requestLiveness':
      return settled((await request(RequestLivenessDocument, { input })).requestLiveness);
    case 'requestPhoneCheck':
      return settled((await request(RequestPhoneCheckDocument, { input })).requestPhoneCheck);
    case 'requestBankAttempt':
      return settled((await request(RequestBankAttemptDocument, { input })).requestBankAttempt);
  }
}

/** Who changed the case meanwhile, when a refusal says that somebody did. */
export function conflictOf(error: ApiError | null): Conflict | null {
  if (error?.code !== 'STALE_VERSION') return null;
  return { changedBy: error.refusal?.changedBy ?? null, changedAt: error.refusal?.changedAt ?? null };
}

/** The case's small changes; each answer replaces what is shown. */
export function useCaseCommands(application: CaseFragment) {
  const keep = useKeepCase();
  const { run, busy, error, reset } = useCommand((wanted: SmallChange) => change(application, wanted));
  const [last, setLast] = useState<SmallChange['type'] | null>(null);
  const perform = async (wanted: SmallChange): Promise<boolean> => {
    setLast(wanted.type);
    const changed = await run(wanted);
    if (changed) keep(changed);
    return changed !== undefined;
  };
  return { perform, busy, error, reset, last };
}

export type CaseCommands = ReturnType<typeof useCaseCommands>;
