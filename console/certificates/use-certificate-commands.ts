import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useCommand } from '../api/use-command.js';
import type { CertificateQuery } from '../gql/graphql.js';
import { useText, type TextKey } from '../i18n/use-text.js';
import { overtaken } from './overtaken.js';
import { performChange, type CertificateChange } from './perform-change.js';
import { certificateQuery, orderIssuesQuery } from './use-certificate.js';
import { openRevocationCount } from './use-open-revocations.js';

/** Everything that may show something else after a change. */
const touched = [certificateQuery, orderIssuesQuery, openRevocationCount, 'certificates', 'issues', 'revocations', 'case'];

function doneKey(change: CertificateChange): TextKey {
  if (change.type === 'decide') return change.agree ? 'issueDone.agreed' : 'issueDone.declined';
  return `issueDone.${change.type}`;
}

/** Changes of a certificate, its issue and its revocations: never shown as done before the server says so. */
export function useCertificateCommands() {
  const text = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const { run, busy, error, reset } = useCommand(performChange);
  const [last, setLast] = useState<CertificateChange['type'] | null>(null);
  const perform = async (change: CertificateChange): Promise<boolean> => {
    setLast(change.type);
    const changed = await run(change);
    if (!changed) return false;
    if (changed.__typename === 'Certificate') {
      queries.setQueryData<CertificateQuery>([certificateQuery, { id: changed.id }], { certificate: changed });
    }
    for (const name of touched) void queries.invalidateQueries({ queryKey: [name] });
    notify(text(doneKey(change)), { type: 'success' });
    return true;
  };
  return { perform, busy, error, reset, last, conflict: overtaken(error) };
}

export type CertificateCommands = ReturnType<typeof useCertificateCommands>;
