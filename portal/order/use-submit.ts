import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { ResubmitApplicationDocument, SubmitApplicationDocument } from '../gql/graphql.js';
import { useAction, type Action } from '../parts/use-action.js';
import { askAgain, takeOrder, type Order } from './use-order.js';

/** Submits, or submits again what was returned, and goes to what comes next. When something is missing the list of it is renewed. */
export function useSubmit({ id, state }: Pick<Order, 'id' | 'state'>): Action<[]> {
  const [, navigate] = useLocation();
  return useAction(useCallback(async () => {
    try {
      const order = state === 'RETURNED'
        ? settled((await request(ResubmitApplicationDocument, { id })).resubmitApplication)
        : settled((await request(SubmitApplicationDocument, { id })).submitApplication);
      takeOrder(order);
      navigate(order.state === 'AWAITING_PAYMENT' ? `/orders/${id}/pay` : `/orders/${id}`);
    } catch (error) {
      if (error instanceof ApiError && error.code !== 'OFFLINE') await askAgain(id);
      throw error;
    }
  }, [id, state, navigate]));
}
