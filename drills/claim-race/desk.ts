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

/** Longer than anybody holds an application here. */
const PATIENCE_MS = 15_000;
const OPEN: ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW'];

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

  /** Waits for something that may be taken. False when all is decided, or when nobody gave anything back for long. */
  async untilTakeable(senior: boolean): Promise<boolean> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    let takeable = false;
    const enough = async (): Promise<boolean> => {
      takeable = await this.#anythingToTake(senior);
      return takeable || !this.mayTake || performance.now() > giveUpAt || (await this.openCases()) === 0;
    };
    await waitUntil(enough, { what: 'something can be taken', timeoutMs: 2 * PATIENCE_MS, everyMs: 100 });
    return takeable && this.mayTake;
  }

  async #anythingToTake(senior: boolean): Promise<boolean> {
    const row = await this.#read()
      .selectFrom('Application')
      .select('id')
      .where(({ or, and, eb }) =>
        or([
          eb('state', '=', 'PENDING_REVIEW'),
          ...(senior ? [and([eb('state', '=', 'SECOND_REVIEW'), eb('claimedBy', 'is', null)])] : []),
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
