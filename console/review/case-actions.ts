import type { ApplicationState, ReasonKind } from '../gql/graphql.js';
import type { actions } from '../i18n/zh-CN/actions.js';

export type CaseAction = Exclude<keyof typeof actions.done, 'noneLeft' | 'proposed'>;

/** How an action is asked for: with reasons, with a note, or as the senior's own other decision. */
export type CaseActionForm =
  | { readonly form: 'note' }
  | { readonly form: 'reasons'; readonly reasons: ReasonKind; readonly tellsApplicant: boolean }
  | { readonly form: 'change' };

export const caseActionForms: Record<CaseAction, CaseActionForm> = {
  approve: { form: 'note' },
  return: { form: 'reasons', reasons: 'RETURN', tellsApplicant: true },
  reject: { form: 'reasons', reasons: 'REJECT', tellsApplicant: true },
  hold: { form: 'reasons', reasons: 'HOLD', tellsApplicant: false },
  resume: { form: 'note' },
  escalate: { form: 'reasons', reasons: 'ESCALATE', tellsApplicant: false },
  confirm: { form: 'note' },
  change: { form: 'change' },
  sendBack: { form: 'note' },
  recall: { form: 'reasons', reasons: 'RECALL', tellsApplicant: false },
  freeze: { form: 'reasons', reasons: 'HOLD', tellsApplicant: false },
  cancel: { form: 'reasons', reasons: 'CANCEL', tellsApplicant: true },
};

/** Keys per state: `A U X H` mean what one would decide there. */
export interface BarAction {
  readonly action: CaseAction;
  readonly keys?: string;
  readonly look?: 'go' | 'no';
}

const reviewing: readonly BarAction[] = [
  { action: 'approve', keys: 'A', look: 'go' },
  { action: 'return', keys: 'U' },
  { action: 'hold', keys: 'H' },
  { action: 'reject', keys: 'X', look: 'no' },
];

const secondReviewing: readonly BarAction[] = [
  { action: 'confirm', keys: 'A', look: 'go' },
  { action: 'change', keys: 'X' },
  { action: 'sendBack', keys: 'U' },
  { action: 'hold', keys: 'H' },
];

/** The four buttons of a state; greyed with the reason where not allowed. */
export function barActions(state: ApplicationState): readonly BarAction[] {
  if (state === 'SECOND_REVIEW') return secondReviewing;
  if (state === 'PENDING_REVIEW' || state === 'IN_REVIEW') return reviewing;
  if (state === 'ON_HOLD') return [{ action: 'resume', keys: 'H', look: 'go' }];
  return [];
}

/** The rest, offered in a menu where allowed. */
export function moreActions(state: ApplicationState): readonly CaseAction[] {
  const inBar = new Set(barActions(state).map(({ action }) => action));
  const others: readonly CaseAction[] = ['escalate', 'recall', 'freeze', 'resume', 'cancel'];
  return others.filter((action) => !inBar.has(action));
}

/** After these the case has left one's hands, and the next one is opened. */
const ending: ReadonlySet<CaseAction> = new Set([
  'approve',
  'return',
  'reject',
  'hold',
  'escalate',
  'confirm',
  'change',
  'sendBack',
]);
export const endsTurn = (action: CaseAction): boolean => ending.has(action);
