import type { ApplicantActor } from '../../server/modules/applicant/applicant-actor.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import { loadApplication } from '../../server/modules/application/queries/load-application.js';
import { after, minutes } from '../../server/platform/clock.js';
import { randomBelow, seededRandom, type Random } from '../../server/platform/random.js';
import type { DemoUsername } from '../demo-accounts.js';
import { type CaseFacts, makeCaseFacts } from './case-facts.js';
import type { Traits } from './traits.js';
import type { World } from './world.js';

export interface SceneOptions {
  /** Numbers the cases of a seed; facts and draws follow from it. */
  readonly ordinal: number;
  /** Position among the cases of the same story. */
  readonly index: number;
  readonly traits: Traits;
  /** Of the hall's account that files it, where it is not the case's own. */
  readonly accountPhone?: string | undefined;
  /** When the order is paid, or would be. */
  readonly paidAt: Date;
}

export interface OpenedOrder {
  readonly id: string;
  readonly orderNo: string;
  readonly applicant: ApplicantActor;
}

/** One case and those who act in it. What it becomes in the database is known once its order is opened. */
export class Scene {
  readonly world: World;
  readonly facts: CaseFacts;
  readonly traits: Traits;
  readonly index: number;
  readonly paidAt: Date;
  readonly random: Random;
  readonly reviewer: DemoUsername;
  readonly senior: DemoUsername;

  readonly #options: SceneOptions;
  #order: OpenedOrder | undefined;

  constructor(world: World, options: SceneOptions) {
    const { ordinal, index, traits, accountPhone, paidAt } = options;
    this.#options = options;
    this.world = world;
    const facts = makeCaseFacts(world.seed, ordinal, traits);
    this.facts = accountPhone === undefined ? facts : { ...facts, accountPhone };
    this.traits = traits;
    this.index = index;
    this.paidAt = paidAt;
    this.random = seededRandom(`${world.seed} life of ${ordinal}`);
    this.reviewer = ordinal % 2 === 0 ? 'reviewer1' : 'reviewer2';
    this.senior = ordinal % 3 === 0 ? 'senior2' : 'senior1';
  }

  get id(): string {
    return this.#opened().id;
  }

  get orderNo(): string {
    return this.#opened().orderNo;
  }

  get applicant(): ApplicantActor {
    return this.#opened().applicant;
  }

  open(order: OpenedOrder): void {
    this.#order = order;
  }

  /** An earlier order of the same applicant for the same certificate. */
  paidEarlier(paidAt: Date): Scene {
    return new Scene(this.world, { ...this.#options, paidAt });
  }

  /** So many working minutes after the payment. */
  afterPaid(workingMinutes: number): Date {
    return this.world.office.after(this.paidAt, workingMinutes);
  }

  /** So many minutes by the clock before the demonstration begins. */
  beforeNow(clockMinutes: number): Date {
    return after(this.world.now, -minutes(clockMinutes));
  }

  /** The case's row as it stands now. */
  row(): Promise<Application> {
    return loadApplication(this.world.runtime.db.orm.em.fork(), this.id);
  }

  /** What a command needs to name the case as it stands now. */
  async seen(): Promise<{ readonly id: string; readonly version: number }> {
    const { id, version } = await this.row();
    return { id, version };
  }

  /** A whole number from `low` to `high`, both included: minutes that something takes, for example. */
  draw(low: number, high: number): number {
    return low + randomBelow(this.random, high - low + 1);
  }

  #opened(): OpenedOrder {
    if (this.#order) return this.#order;
    throw new Error('the order of this scene has not been opened yet');
  }
}
