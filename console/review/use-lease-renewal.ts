import { useEffect, useRef } from 'react';
import { request } from '../api/graphql.js';
import { ApiError } from '../api/api-error.js';
import { RenewClaimDocument, type CaseFragment } from '../gql/graphql.js';
import { useKeepCase } from './use-case.js';

const renewEveryMs = 60_000;

/** Keeps one's claim while one works on it: keys and clicks renew it, an open tab alone does not. */
export function useLeaseRenewal(application: CaseFragment): void {
  const keep = useKeepCase();
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const { id } = application;
  const mine = application.claim?.mine ?? false;
  useEffect(() => {
    if (!mine) return undefined;
    let renewedAt = Date.now();
    const onActivity = () => {
      if (Date.now() - renewedAt < renewEveryMs) return;
      renewedAt = Date.now();
      void renew(id).then((renewed) => renewed && latest.current(renewed));
    };
    window.addEventListener('keydown', onActivity);
    window.addEventListener('pointerdown', onActivity);
    return () => {
      window.removeEventListener('keydown', onActivity);
      window.removeEventListener('pointerdown', onActivity);
    };
  }, [id, mine]);
}

async function renew(id: string): Promise<CaseFragment | null> {
  try {
    const { renewClaim } = await request(RenewClaimDocument, { id });
    // A lost claim shows itself in the case as soon as it is asked for again; the decision is guarded by the server.
    return renewClaim.__typename === 'Application' ? renewClaim : null;
  } catch (error) {
    // The connection bar or the sign-in dialog already says so; the next activity tries again.
    if (error instanceof ApiError) return null;
    throw error;
  }
}
