import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useLanguage } from '../i18n/use-text.js';
import { abilityTo } from './abilities.js';
import type { EvidenceProps } from './evidence-props.js';

export interface RequestButtonProps extends EvidenceProps {
  readonly action: 'requestLiveness' | 'requestPhoneCheck' | 'requestBankAttempt';
  readonly label: string;
}

/** Asks for something to be verified once more; not there where this person never may. */
export function RequestButton({ application, commands, action, label }: RequestButtonProps) {
  const language = useLanguage();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const { allowed, reason } = abilityTo(application, action, language);
  if (!allowed && !reason) return null;
  return (
    <>
      <Tooltip title={reason ?? ''}>
        <span>
          <Button
            disabled={!allowed || commands.busy || !online}
            onClick={() => void commands.perform({ type: action })}
          >
            {label}
          </Button>
        </span>
      </Tooltip>
      {commands.error && commands.last === action && <span role="alert"> {errorText(commands.error)}</span>}
    </>
  );
}
