import { useText } from '../i18n/use-text.js';
import { Chip } from './Chip.js';
import { applicationTone, attemptTone, invoiceTone, type ApplicationState, type AttemptState, type InvoiceState } from './state-tone.js';

export interface StateChipProps {
  readonly state: ApplicationState;
}

export function StateChip({ state }: StateChipProps) {
  const text = useText();
  return <Chip tone={applicationTone(state)}>{text(`state.${state}`)}</Chip>;
}

export interface AttemptStateChipProps {
  readonly state: AttemptState;
}

export function AttemptStateChip({ state }: AttemptStateChipProps) {
  const text = useText();
  return <Chip tone={attemptTone(state)}>{text(`attemptState.${state}`)}</Chip>;
}

export interface InvoiceStateChipProps {
  readonly state: InvoiceState;
}

export function InvoiceStateChip({ state }: InvoiceStateChipProps) {
  const text = useText();
  return <Chip tone={invoiceTone(state)}>{text(`invoiceState.${state}`)}</Chip>;
}
