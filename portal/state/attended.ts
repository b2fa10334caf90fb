/** Somebody who did nothing for a minute has left the page to look by itself. */
const ATTENTION_MS = 60_000;

let lastTouched = Date.now();
const touched = (): void => { lastTouched = Date.now(); };
for (const event of ['pointerdown', 'keydown', 'touchstart'] as const) addEventListener(event, touched, { passive: true, capture: true });

/** Sent with what no person asked for: the server does not keep a session alive for it. */
export const attentionHeaders = (): Record<string, string> =>
  (Date.now() - lastTouched < ATTENTION_MS ? {} : { 'x-certdesk-unattended': '1' });
