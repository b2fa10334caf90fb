import { useObservable, observable } from '../state/observable.js';
import { serverNow } from '../connection/server-clock.js';

const minuteMs = 60_000;
const now = observable(serverNow());

/** One timer for every chip on the page, on the full minute so that all of them step together. */
function scheduleTick(): void {
  setTimeout(() => {
    now.set(serverNow());
    scheduleTick();
  }, minuteMs - (serverNow().getTime() % minuteMs));
}

if (typeof document !== 'undefined') {
  scheduleTick();
  // Timers of a hidden page are throttled: catch up as soon as it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) now.set(serverNow());
  });
}

/** The server's time, renewed every minute. */
export function useNow(): Date {
  return useObservable(now);
}
