import { useEffect } from 'react';
import { spanText } from '../formats/time.js';
import { useServerNow } from '../state/server-clock.js';

/** Time left until `until`, ticking by the server's clock; calls `onEnd` once it is over. Not read out at every second. */
export function Countdown({ until, onEnd }: { readonly until: string; readonly onEnd?: () => void }) {
  const left = new Date(until).getTime() - useServerNow(1000);
  const over = left <= 0;
  useEffect(() => {
    if (over) onEnd?.();
    // Once per end: what `onEnd` does may make a new function of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
  return <span className="num" role="timer">{spanText(left)}</span>;
}
