import { Application } from '../../server/modules/application/application.entity.js';
import type { ApplicationState } from '../../server/modules/application/domain/application-states.js';
import { urgentOrNull } from '../../server/modules/application/domain/urgency.js';
import { after, days } from '../../server/platform/clock.js';
import type { EntityManager } from '../../server/platform/database/database.js';
import { randomBelow, type Random } from '../../server/platform/random.js';
import { readCase, type CaseRows } from './case-rows.js';

/** Clones of a thousand by state: a month's orders of a busy authority, most of them done as far as they can be. */
export const stateMix: Readonly<Partial<Record<ApplicationState, number>>> = {
  DRAFT: 60, AWAITING_PAYMENT: 15, PENDING_REVIEW: 45, IN_REVIEW: 1, SECOND_REVIEW: 6, ON_HOLD: 4, RETURNED: 25,
  BANK_VERIFYING: 3, BANK_VERIFICATION_FAILED: 16, PENDING_DOWNLOAD: 725, REJECTED: 16, CANCELLED: 40, EXPIRED: 44,
};

const inMix = Object.values(stateMix).reduce((sum, share) => sum + share, 0);

/** Cases made by commands, to be cloned. */
export class Templates {
  readonly #byState: ReadonlyMap<ApplicationState, readonly [CaseRows, ...CaseRows[]]>;

  private constructor(byState: ReadonlyMap<ApplicationState, readonly [CaseRows, ...CaseRows[]]>) {
    this.#byState = byState;
  }

  /** Reads the cases that may be cloned. Throws when a state of the mix has none. */
  static async read(em: EntityManager, now: Date): Promise<Templates> {
    const byState = new Map<ApplicationState, [CaseRows, ...CaseRows[]]>();
    for (const { id, state } of await em.find(Application, {}, { orderBy: { orderNo: 'asc' }, disableIdentityMap: true })) {
      const found = await readCase(em, id);
      if (!standsStill(found, now)) continue;
      const known = byState.get(state);
      if (known) known.push(found);
      else byState.set(state, [found]);
    }
    const missing = Object.keys(stateMix).filter((state) => !byState.has(state as ApplicationState));
    if (missing.length > 0) throw new Error(`no case to clone in ${missing.join(', ')}`);
    return new Templates(byState);
  }

  /** One of them: the state by the mix, the case by chance. */
  draw(random: Random): CaseRows {
    let left = randomBelow(random, inMix);
    for (const [state, share] of Object.entries(stateMix) as [ApplicationState, number][]) {
      if (left < share) return this.#ofState(state, random);
      left -= share;
    }
    throw new Error('the shares of the mix do not add up');
  }

  #ofState(state: ApplicationState, random: Random): CaseRows {
    const found = this.#byState.get(state)!; // `read` made sure of every state of the mix
    return found[randomBelow(random, found.length)] ?? found[0];
  }
}

/** Payouts about which the bank would be asked: it knows nothing of clones. */
const open: readonly string[] = ['CREATED', 'SUBMITTING', 'SUBMITTED', 'UNKNOWN'];

/** Whether thousands of such cases stay as they are when a server starts on them. */
function standsStill({ Application: [application], Payout: payouts, Invoice: invoices }: CaseRows, now: Date): boolean {
  const { waitingUntil, urgentAt } = application!;
  const waits = waitingUntil === null || waitingUntil > after(now, days(1));
  const asked = invoices.some(({ askAgainAt }) => askAgainAt !== null); // nor does the invoice provider
  return !asked && waits && urgentOrNull(urgentAt) === null && payouts.every(({ state }) => !open.includes(state));
}
