import { observable, useObservable } from '../state/observable.js';

export type Connection = 'online' | 'offline';

const retryMs = 5000;
const connection = observable<Connection>('online');
let probing = false;

async function serverAnswers(): Promise<boolean> {
  try {
    const response = await fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(retryMs) });
    return response.ok;
  } catch {
    // No answer is the answer that was asked for.
    return false;
  }
}

function probeUntilBack(): void {
  if (probing) return;
  probing = true;
  const probe = async (): Promise<void> => {
    if (await serverAnswers()) return reportOnline();
    setTimeout(() => void probe(), retryMs);
  };
  void probe();
}

export function reportOnline(): void {
  probing = false;
  connection.set('online');
}

/** A request got no answer: say so, and ask every few seconds until the server is back. */
export function reportOffline(): void {
  connection.set('offline');
  probeUntilBack();
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', reportOffline);
  window.addEventListener('online', probeUntilBack);
}

export function useConnection(): Connection {
  return useObservable(connection);
}

/** While offline nothing may be decided: the answer could be lost and the decision sent twice. */
export function useDecisionsEnabled(): boolean {
  return useConnection() === 'online';
}
