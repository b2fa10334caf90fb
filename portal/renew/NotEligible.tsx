import { Link } from 'wouter';
import { useSay } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { Notice } from '../parts/Notice.js';
import type { EligibilityAnswer } from './eligibility.js';

/** Why not, and the way out: another hall, one's own order under way, or words. */
export function NotEligible({ answer }: { readonly answer: EligibilityAnswer }) {
  const text = useText();
  const say = useSay();
  const hall = answer.hallAddress && /^https?:\/\//.test(answer.hallAddress) ? answer.hallAddress : null;
  return (
    <Notice tone="warn">
      <p><strong>{say(answer, 'reason')}</strong></p>
      <p>{say(answer, 'wayOut')}</p>
      <div className="row">
        {answer.orderId && <Link href={`/orders/${answer.orderId}`} className="button go">{text('renew.ownOrder')}</Link>}
        {hall && <a href={hall} className="button go" rel="noreferrer">{text('renew.otherHall')}</a>}
      </div>
    </Notice>
  );
}
