import { minuteText } from '../formats/time.js';
import { useSay } from '../i18n/language.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { Notice } from '../parts/Notice.js';
import type { Page } from './open-from-address.js';

const verdicts: Readonly<Record<string, 'faceFailed' | 'faceError' | 'faceExpired'>> = {
  FAILED: 'faceFailed', PROVIDER_ERROR: 'faceError', EXPIRED: 'faceExpired',
};

/** How the last face check ended, what to do better, and how many tries are left. */
export function FaceResult({ face }: { readonly face: Page['face'] }) {
  const text = usePhoneText();
  const say = useSay();
  const verdict = verdicts[face.state];
  if (!verdict && face.attemptsLeft > 0) return null;
  const retry = face.retryAt ? text('retryFrom', { time: minuteText(face.retryAt) }) : '';
  return (
    <Notice tone="warn" live>
      {verdict && <p><strong>{text(verdict)}</strong> {say(face, 'advice')}</p>}
      <p>{face.attemptsLeft > 0 ? text('left', { count: face.attemptsLeft }) : text('noneLeft', { time: retry })}</p>
    </Notice>
  );
}
