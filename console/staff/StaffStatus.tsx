import { Chip } from '../components/Chip.js';
import { useNow } from '../components/minute-tick.js';
import { minuteText } from '../components/time.js';
import { useText } from '../i18n/use-text.js';
import type { StaffRow } from './staff-source.js';

/** Whether this person can sign in now. */
export function StaffStatus({ member: { disabledAt, lockedUntil } }: { member: StaffRow }) {
  const text = useText();
  const now = useNow();
  if (disabledAt) return <Chip>{text('staff.disabled')}</Chip>;
  if (lockedUntil && new Date(lockedUntil) > now) {
    return <Chip tone="warn">{text('staff.locked', { when: minuteText(lockedUntil) })}</Chip>;
  }
  return <Chip tone="ok">{text('staff.active')}</Chip>;
}
