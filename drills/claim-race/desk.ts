import type { Installation } from '../../server/installation.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import type { ApplicationState } from '../../server/modules/application/domain/application-states.js';
import type { Decision } from '../../server/modules/review/decision.entity.js';
import { rows } from '../../server/platform/database/database.js';
import { waitUntil } from '../../server/test/wait-until.js';
import type { Attempt } from './attempt.js';

/** A case as the workbench would show it to whoever decides. */
export interface SeenCase {
  readonly id: string;
  readonly state: ApplicationState;
  readonly version: number;
  readonly claimedBy: string | null;
  readonly proposed: Decision['kind'] | undefined;
}

/** Longer than anybody takes from one call to the next, with all sixty-four at work on one core. */
const PATIENCE_MS = 30_000;
const LONGEST_WAIT_MS = 600_000;
const OPEN: ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW'];

/** Who asks for work. */
interface Colleague {
  readonly id: string;
  readonly senior: boolean;
}

/** What the reviewers of one process share: the installation, and the book of everything they tried. */
export class Desk {
  readonly attempts: Attempt[] = [];
  readonly installation: Installation;
  #volleys = 0;
  #takesLeft: number;

  /** `takes` bounds the work: without its guards (the control) the product lets a case come back for ever. */
  constructor(installation: Installation, takes: number) {
    this.installation = installation;
    this.#takesLeft = takes;
  }

  get mayTake(): boolean {
    return this.#takesLeft > 0;
  }

  noteTaken(applications: number): void {
    this.#takesLeft -= applications;
  }

  nextVolley(): string {
    this.#volleys += 1;
    return `${process.pid}/${this.#volleys}`;
  }

  async see(id: string): Promise<SeenCase> {
    const row = await this.#read()
      .selectFrom('Application as a')
      .leftJoin('Decision as d', 'd.openFor', 'a.id')
      .select(['a.id', 'a.state', 'a.version', 'a.claimedBy', 'd.kind as proposed'])
      .where('a.id', '=', id)
      .executeTakeFirstOrThrow();
    return { ...row, proposed: row.proposed ?? undefined };
  }

  /** One of the applications at the head of the queue, where everybody else grasps too. */
  async oneWaiting(offset: number): Promise<string | undefined> {
    const row = await this.#read()
      .selectFrom('Application')
      .select('id')
      .where('state', '=', 'PENDING_REVIEW')
      .orderBy('urgentAt')
      .orderBy('slaDeadline')
      .orderBy('id')
      .limit(1)
      .offset(offset)
      .executeTakeFirst();
    return row?.id;
  }

  async openCases(): Promise<number> {
    const { open } = await this.#read()
      .selectFrom('Application')
      .select(({ fn }) => fn.countAll<number>().as('open'))
      .where('state', 'in', OPEN)
      .executeTakeFirstOrThrow();
    return Number(open);
  }

  /**
   * Waits for something that this person may take. False when all is decided, or when nothing has moved for long: as long
   * as colleagues work, each of them may give something back that only this person can finish.
   */
  async untilTakeable(person: Colleague): Promise<boolean> {
    let takeable = false;
    let seen = '';
    let quietSince = performance.now();
    const enough = async (): Promise<boolean> => {
      takeable = await this.#anythingToTake(person);
      const open = await this.openCases();
      const now = `${open}/${this.attempts.length}`;
      if (now !== seen) [seen, quietSince] = [now, performance.now()];
      return takeable || !this.mayTake || open === 0 || performance.now() - quietSince > PATIENCE_MS;
    };
    await waitUntil(enough, { what: 'something can be taken', timeoutMs: LONGEST_WAIT_MS, everyMs: 200 });
    return takeable && this.mayTake;
  }

  /** First reviews for everybody; second reviews for seniors, but never of what they proposed themselves. */
  async #anythingToTake({ id, senior }: Colleague): Promise<boolean> {
    const row = await this.#read()
      .selectFrom('Application as a')
      .leftJoin('Decision as d', 'd.openFor', 'a.id')
      .select('a.id')
      .where(({ or, and, eb }) =>
        or([
          eb('a.state', '=', 'PENDING_REVIEW'),
          ...(senior ? [and([eb('a.state', '=', 'SECOND_REVIEW'), eb('a.claimedBy', 'is', null), eb('d.decidedBy', '!=', id)])] : []),
        ]),
      )
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  #read() {
    return rows<{ Application: Application; Decision: Decision }>(this.installation.runtime.db.orm.em.fork());
  }
}
