import { useText } from '../i18n/use-text.js';
import { Chip } from './Chip.js';
import { applicationTone, attemptTone, type ApplicationState, type AttemptState } from './state-tone.js';

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
