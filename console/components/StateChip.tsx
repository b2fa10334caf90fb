import { useText } from '../i18n/use-text.js';
import { Chip } from './Chip.js';
import {
  applicationTone, attemptTone, invoiceTone, issueTone, revocationTone, standingTone,
  type ApplicationState, type AttemptState, type CertificateStanding, type InvoiceState, type IssueState, type RevocationState,
} from './state-tone.js';

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

export function CertificateStandingChip({ standing }: { readonly standing: CertificateStanding }) {
  const text = useText();
  return <Chip tone={standingTone(standing)}>{text(`certificateStanding.${standing}`)}</Chip>;
}

export function IssueStateChip({ state }: { readonly state: IssueState }) {
  const text = useText();
  return <Chip tone={issueTone(state)}>{text(`issueState.${state}`)}</Chip>;
}

export function RevocationStateChip({ state }: { readonly state: RevocationState }) {
  const text = useText();
  return <Chip tone={revocationTone(state)}>{text(`revocationState.${state}`)}</Chip>;
}
