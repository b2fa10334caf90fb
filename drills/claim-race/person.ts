import { chance, pick } from '../../seeds/draws.js';
import { staffActor, type StaffActor } from '../../server/modules/staff/staff-actor.js';
import { DomainError } from '../../server/platform/errors.js';
import { seededRandom, type Random } from '../../server/platform/random.js';
import type { Runtime } from '../../server/platform/runtime.js';
import type { StaffPerson } from '../office.js';
import type { Attempt } from './attempt.js';
import type { Desk } from './desk.js';

type Circumstances = Pick<Attempt, 'command' | 'application' | 'attack' | 'volley'>;

/** A member of staff at a desk: calls commands as themselves and writes down how each call ended. */
export class Person {
  readonly id: string;
  readonly senior: boolean;
  readonly #desk: Desk;
  readonly #person: StaffPerson;
  readonly #random: Random;

  constructor(desk: Desk, person: StaffPerson, seed: string) {
    this.id = person.id;
    this.senior = person.role === 'senior_reviewer';
    this.#desk = desk;
    this.#person = person;
    this.#random = seededRandom(`${seed}/${person.name}`);
  }

  chance(probability: number): boolean {
    return chance(this.#random, probability);
  }

  pick<const Choices extends readonly [unknown, ...unknown[]]>(choices: Choices): Choices[number] {
    return pick(this.#random, choices);
  }

  /** What the command returned, or undefined when it refused or failed. */
  async attempt<T>(
    circumstances: Circumstances,
    call: (runtime: Runtime, actor: StaffActor) => Promise<T>,
  ): Promise<T | undefined> {
    const { runtime } = this.#desk.installation;
    try {
      const result = await call(runtime, this.#actor(runtime));
      this.#note({
        ...circumstances,
        outcome: 'OK',
        ...(circumstances.application ? {} : { application: String(result) }),
      });
      return result;
    } catch (error) {
      this.#note({ ...circumstances, ...outcomeOf(error) });
      return undefined;
    }
  }

  /** A session's actor is made for each request: own claims depend on the present moment. */
  #actor(runtime: Runtime): StaffActor {
    const { id, name: displayName, role } = this.#person;
    return staffActor({ id, displayName, role }, runtime.clock.now());
  }

  #note(attempt: Omit<Attempt, 'by'>): void {
    this.#desk.attempts.push({ by: this.id, ...attempt });
  }
}

function outcomeOf(error: unknown): Pick<Attempt, 'outcome' | 'error'> {
  if (error instanceof DomainError) return { outcome: error.code };
  const fault = error as Error & { readonly code?: unknown };
  return { outcome: 'RAW', error: [fault.name, fault.code, fault.message.slice(0, 200)].filter(Boolean).join(' ') };
}
