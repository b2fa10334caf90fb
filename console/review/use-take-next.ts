import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { TakeNextDocument } from '../gql/graphql.js';
import { caseUrl } from '../queue/case-url.js';
import { keepCase } from './use-case.js';

/** Claims the most urgent case and opens it. Resolves to false when there was none, or it failed. */
export function useTakeNext() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { run, busy, error } = useCommand(async (secondReview: boolean) =>
    settled((await request(TakeNextDocument, { secondReview })).takeNext),
  );
  const take = async (secondReview: boolean): Promise<boolean> => {
    const taken = await run(secondReview);
    if (!taken) return false;
    keepCase(queries, taken);
    void navigate(caseUrl(taken.id));
    return true;
  };
  return { take, busy, error };
}
