import type { ApplicationState, DocumentKind, OrderProgressFragment } from '../gql/graphql.js';

export const orderSteps = ['form', 'print', 'upload', 'phone', 'pay', 'done'] as const;
export type OrderStep = (typeof orderSteps)[number];
export type StepStanding = 'done' | 'now' | 'later' | 'closed';

type Facts = Pick<OrderProgressFragment, 'state' | 'formComplete' | 'missing' | 'openItems' | 'documents'>;
type Uploaded = OrderProgressFragment['documents'][number];

/** States in which the applicant works on the order. */
export const isOpen = (state: ApplicationState): boolean => state === 'DRAFT' || state === 'RETURNED';

const missingAt: Readonly<Record<string, OrderStep>> = {
  form: 'form', organisation: 'form', operator: 'form', legal_person: 'form', bank_account: 'form', invoice: 'form',
  signed_form: 'upload', signed_form_unchecked: 'upload', signed_form_unreadable: 'upload', signed_form_stale: 'print',
  rename_proof: 'upload', id_front: 'phone', id_back: 'phone', liveness: 'phone', phone_check: 'phone', legal_phone_check: 'phone',
};

/** Where something that is missing is done. A code that is not known here belongs to the form. */
export const stepOfMissing = (code: string): OrderStep => missingAt[code] ?? 'form';

/** Where an item that was returned is done again. */
export function stepOfItem(item: string): OrderStep {
  if (item === 'signed_form') return 'print';
  return item === 'id_photos' || item === 'liveness' ? 'phone' : 'form';
}

const itemsOfStep: Partial<Record<OrderStep, readonly string[]>> = {
  form: ['organisation', 'operator', 'phone', 'legal_person', 'bank_account', 'invoice'],
  print: ['signed_form'],
  upload: ['signed_form'],
  phone: ['id_photos', 'liveness', 'phone'],
};

/** Whether the server lets the applicant do an item now. */
export function mayDo({ state, openItems }: Pick<Facts, 'state' | 'openItems'>, item: string): boolean {
  return state === 'DRAFT' || (state === 'RETURNED' && openItems.includes(item));
}

const opened = (facts: Facts, step: OrderStep): boolean =>
  facts.state === 'DRAFT' || (itemsOfStep[step] ?? []).some((item) => facts.openItems.includes(item));

/** The present version of a document. */
export function latest(documents: readonly Uploaded[], kind: DocumentKind): Uploaded | null {
  return documents.filter((document) => document.kind === kind)
    .reduce<Uploaded | null>((last, next) => (last && last.uploadedAt > next.uploadedAt ? last : next), null);
}

function isDone(facts: Facts, step: OrderStep): boolean {
  const lacking = (at: OrderStep): boolean => facts.missing.some(({ code }) => stepOfMissing(code) === at);
  switch (step) {
    case 'form': return facts.formComplete && !lacking('form');
    case 'print': return !lacking('print') && !lacking('upload');
    case 'upload': return !lacking('print') && !lacking('upload');
    case 'phone': return !lacking('phone');
    default: return false;
  }
}

/** The step to go on with. */
export function currentStep(facts: Facts): OrderStep {
  if (facts.state === 'AWAITING_PAYMENT') return 'pay';
  if (!isOpen(facts.state)) return 'done';
  const work = (['form', 'print', 'upload', 'phone'] as const).filter((step) => opened(facts, step));
  return work.find((step) => !isDone(facts, step)) ?? work.at(-1) ?? 'phone';
}

/** How a step stands while `shown` is on the screen. */
export function standingOf(facts: Facts, step: OrderStep, shown: OrderStep): StepStanding {
  if (step === shown) return 'now';
  if (!isOpen(facts.state)) {
    const at = orderSteps.indexOf(currentStep(facts));
    return orderSteps.indexOf(step) < at ? 'done' : 'later';
  }
  if (step === 'pay' || step === 'done') return facts.state === 'RETURNED' && step === 'pay' ? 'closed' : 'later';
  if (!opened(facts, step)) return 'closed';
  return isDone(facts, step) ? 'done' : 'later';
}
