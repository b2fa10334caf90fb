import { useEffect, useState } from 'react';

/** How far this machine's clock is behind the server's, in milliseconds: offices' clocks are often minutes off. */
let behind = 0;
/** The header has whole seconds, and travels: less than this is no difference. */
const NOISE_MS = 2_000;

export function learnServerTime(header: string | null, now: Date): void {
  const server = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(server)) return;
  const difference = server - now.getTime();
  behind = Math.abs(difference) < NOISE_MS ? 0 : difference;
}

export const serverNow = (): number => Date.now() + behind;

/** The server's time, anew every `everyMs`. */
export function useServerNow(everyMs: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
