import { join } from 'node:path';
import type { BankEvent, Settings } from './events.js';
import { Journal } from './journal.js';
import { applyEvent, defaultSettings, emptyState, type State } from './state.js';

export interface Founding {
  readonly own: { readonly account: string; readonly name: string; readonly branchCode: string };
  readonly balanceFen: number;
  readonly settings: Partial<Settings>;
}

function foundingEvents(founding: Founding, at: string): BankEvent[] {
  return [
    { type: 'opened', at, own: founding.own, balanceFen: founding.balanceFen },
    { type: 'settings', settings: { ...defaultSettings, ...founding.settings } },
  ];
}

/** The bank's books: state in memory, every event of it in `<folder>/ledger.jsonl` before anyone hears of it. */
export class Ledger {
  state: State;
  readonly #journal: Journal<BankEvent>;
  #unwritten: BankEvent[] = [];

  private constructor(journal: Journal<BankEvent>, events: readonly BankEvent[]) {
    this.#journal = journal;
    this.state = emptyState();
    for (const event of events) applyEvent(this.state, event);
  }

  /** Opens the books in a folder; a new folder is founded with the given account, at the given moment. */
  static open(folder: string, founding: Founding, now: Date): Ledger {
    const { journal, events } = Journal.open<BankEvent>(join(folder, 'ledger.jsonl'));
    const ledger = new Ledger(journal, events);
    if (events.length === 0) {
      for (const event of foundingEvents(founding, now.toISOString())) ledger.record(event);
      ledger.flush();
    }
    return ledger;
  }

  /** Takes effect in memory at once; on the disk with the next `flush`. */
  record(event: BankEvent): void {
    this.#unwritten.push(event);
    applyEvent(this.state, event);
  }

  /** Must return before any answer leaves. A failure leaves the events in line, so nothing later overtakes them. */
  flush(): void {
    this.#journal.append(this.#unwritten);
    this.#unwritten = [];
  }

  /** Forgets everything and founds the bank anew; the account register may stay. */
  reset(founding: Founding, now: Date, keepAccounts: boolean): void {
    const accounts = [...this.state.accounts.values()];
    const events = foundingEvents(founding, now.toISOString());
    if (keepAccounts && accounts.length > 0) events.push({ type: 'accounts', accounts });
    this.#journal.replace(events);
    this.#unwritten = [];
    this.state = emptyState();
    for (const event of events) applyEvent(this.state, event);
  }

  close(): void {
    this.flush();
    this.#journal.close();
  }
}
