import type { Order } from '../use-order.js';
import type { FormDraft, FormField } from './form-draft.js';

/** What the groups of the form share. */
export interface FormTools {
  readonly order: Order;
  readonly draft: FormDraft;
  readonly change: (part: Partial<FormDraft>) => void;
  /** A field was left: from now on its faults are shown, and what is typed is saved. */
  readonly leave: (field: FormField) => void;
  /** What is to be shown at a field. */
  readonly said: (field: FormField) => { readonly error: string | null; readonly doubt: string | null };
  /** May not be changed now. */
  readonly closed: (field: FormField) => boolean;
}
