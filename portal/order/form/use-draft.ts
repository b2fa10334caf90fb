import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { SaveDraftDocument } from '../../gql/graphql.js';
import { onSignedIn } from '../../state/session.js';
import { fetchOrder, takeProgress, type Order } from '../use-order.js';
import { DraftSaver, type DraftServer, type Timing } from './draft-saver.js';
import { startingDraft, type FormDraft } from './form-draft.js';

const clock: Timing = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

const draftOf = (order: Order): FormDraft => ({ ...startingDraft(order), ...order.draft });

function serverOf(id: string): DraftServer {
  return {
    save: async (draft, revision) => {
      const order = settled((await request(SaveDraftDocument, { input: { id, revision, draft } })).saveDraft);
      takeProgress(order);
      return order.draftRevision;
    },
    read: async () => {
      const order = await fetchOrder(id);
      return { draft: order?.draft ?? null, revision: order?.draftRevision ?? 0 };
    },
  };
}

/** The form as it is typed, saved while it is: also when the page is left, and when one logs in again. */
export function useDraft(order: Order) {
  const [draft, setDraft] = useState(() => draftOf(order));
  const [saver] = useState(() => new DraftSaver(serverOf(order.id), clock, order.draftRevision));
  const standing = useSyncExternalStore(saver.subscribe, saver.standing);
  useKeptOnLeaving(saver);
  const change = (part: Partial<FormDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    saver.type(next);
  };
  const keepThis = useCallback(async () => {
    const server = await fetchOrder(order.id);
    if (server) saver.adopt(server.draftRevision);
  }, [order.id, saver]);
  const takeOther = useCallback(async () => {
    const server = await fetchOrder(order.id);
    if (!server) return;
    setDraft(draftOf(server));
    saver.drop(server.draftRevision);
  }, [order.id, saver]);
  return { draft, change, saver, standing, keepThis, takeOther };
}

function useKeptOnLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const save = (): void => void saver.flush();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (saver.unsaved) event.preventDefault();
    };
    const forget = onSignedIn(save);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', warn);
    return () => {
      forget();
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', warn);
      save();
      saver.stop();
    };
  }, [saver]);
}
