import type { OrderAction } from '../gql/graphql.js';

const pages: Record<OrderAction, string> = {
  CONTINUE: '/continue',
  PAY: '/pay',
  VIEW_PROGRESS: '',
  CORRECT: '',
  CORRECT_ACCOUNT: '/account',
  DOWNLOAD: '/download',
  CANCEL: '',
};

/** Where an action of an order is done. */
export const actionPath = (orderId: string, action: OrderAction): string => `/orders/${orderId}${pages[action]}`;
