import type { KillPlan } from './kill-switch.js';

/** What a server under drill is told, one word after the other. */
export type ServerOrder =
  | { readonly order: 'arm'; readonly plan: KillPlan }
  | { readonly order: 'disarm' }
  | { readonly order: 'stop' };

/** What it answers. A killed server says nothing more. */
export type ServerWord =
  | { readonly word: 'ready'; readonly url: string }
  | { readonly word: 'armed' }
  | { readonly word: 'disarmed'; readonly counts: Readonly<Record<string, number>> };
