import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { ApiError } from '../../api/api-error.js';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { SaveFormDocument } from '../../gql/graphql.js';
import { focusField } from '../../parts/Field.js';
import { useAction } from '../../parts/use-action.js';
import { currentStep } from '../order-steps.js';
import { fetchOrder, takeOrder, type Order } from '../use-order.js';
import type { DraftSaver } from './draft-saver.js';
import type { FormDraft, FormField } from './form-draft.js';

export interface ServerFinding {
  readonly field: FormField;
  readonly error: ApiError;
}

/** A field the page shows: the branch is chosen by its name. */
function fieldOf(error: unknown): FormField | null {
  const named = error instanceof ApiError ? /^input\.draft\.(\w+)$/.exec(error.facts.refusedField ?? '')?.[1] : undefined;
  return named === 'bankBranchCode' ? 'bankBranchName' : ((named as FormField | undefined) ?? null);
}

/** The order moves while one types (a photo from the phone): its version is read anew once. */
async function save(id: string, version: number, draft: FormDraft): Promise<Order> {
  const send = async (at: number): Promise<Order> =>
    settled((await request(SaveFormDocument, { input: { id, version: at, draft } })).saveForm);
  try {
    return await send(version);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'STALE_VERSION') throw error;
    const now = await fetchOrder(id);
    if (!now) throw error;
    return send(now.version);
  }
}

/** Saves the form checked and goes on; what the server refuses lands at its field. */
export function useSaveForm(order: Order, saver: DraftSaver) {
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<ServerFinding | null>(null);
  const { id, version, state } = order;
  const action = useAction(useCallback(async (draft: FormDraft) => {
    setRefused(null);
    await saver.flush();
    try {
      const saved = await save(id, version, draft);
      takeOrder(saved);
      saver.drop(saved.draftRevision);
      navigate(`/orders/${id}${nextPath(saved, state)}`);
    } catch (error) {
      const field = fieldOf(error);
      if (!field) throw error;
      flushSync(() => setRefused({ field, error: error as ApiError }));
      focusField(field);
    }
  }, [id, version, state, saver, navigate]));
  return { ...action, refused, forget: () => setRefused(null) };
}

function nextPath(saved: Order, state: Order['state']): string {
  if (state === 'DRAFT') return '/print';
  return saved.missing.length === 0 ? '' : `/${currentStep(saved)}`;
}
