import { takeNext } from '../../server/modules/review/commands/take-next.js';
import { takeNextSecondReview } from '../../server/modules/review/commands/take-next-second-review.js';
import type { Attack } from './attempt.js';
import { claim, decide, tickAll, type Choice, type Manner } from './decide.js';
import type { Desk, SeenCase } from './desk.js';
import type { Person } from './person.js';

/** How far down the queue a duel is fought. */
const HEAD_OF_QUEUE = 8;
/** A claim can be lost to a senior in between; more rounds than this on one claim are a fault that the judge will see. */
const ROUNDS = 8;

/** One person's working day: take, check, decide, until nothing is left; and misbehave in a known share of cases. */
export class Shift {
  readonly #desk: Desk;
  readonly #person: Person;
  readonly #colleagues: readonly Person[];

  constructor(desk: Desk, person: Person, everybody: readonly Person[]) {
    this.#desk = desk;
    this.#person = person;
    this.#colleagues = everybody.filter((other) => other !== person);
  }

  async work(): Promise<void> {
    do {
      for (let taken = await this.#take(); taken !== undefined; taken = await this.#take()) {
        this.#desk.noteTaken(taken.length);
        for (const [person, id] of taken) await this.#finish(person, id);
      }
    } while (await this.#desk.untilTakeable(this.#person));
  }

  /** Who now holds what; undefined when there was nothing to take. */
  async #take(): Promise<[Person, string][] | undefined> {
    if (!this.#desk.mayTake) return undefined;
    if (this.#person.chance(0.15)) return this.#duel();
    const id = await this.#takeNext();
    return id === undefined ? undefined : [[this.#person, id]];
  }

  async #takeNext(): Promise<string | undefined> {
    const second = () => this.#person.attempt({ command: 'takeNextSecondReview' }, takeNextSecondReview);
    const first = () => this.#person.attempt({ command: 'takeNext' }, takeNext);
    if (!this.#person.senior) return first();
    return this.#person.chance(0.5) ? ((await second()) ?? first()) : ((await first()) ?? second());
  }

  async #duel(): Promise<[Person, string][] | undefined> {
    const offset = Math.floor(HEAD_OF_QUEUE * this.#person.pick([0, 0.25, 0.5, 0.75]));
    const id = (await this.#desk.oneWaiting(offset)) ?? (await this.#desk.oneWaiting(0));
    if (id === undefined) return undefined;
    const manner = { attack: 'duel' as const, volley: this.#desk.nextVolley() };
    const duellists = [this.#person, this.#colleague()];
    const won = await Promise.all(duellists.map((person) => claim(person, id, manner)));
    return duellists.filter((_, index) => won[index]).map((person) => [person, id]);
  }

  #colleague(among: readonly Person[] = this.#colleagues): Person {
    return this.#person.pick(among as [Person, ...Person[]]);
  }

  /** Decides what a person holds, until they no longer hold it. */
  async #finish(person: Person, id: string): Promise<void> {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seen = await this.#desk.see(id);
      if (seen.claimedBy !== person.id) return;
      if (round === 1 && seen.state === 'IN_REVIEW') await tickAll(person, id);
      await this.#decideSomehow(person, seen, choiceFor(person, seen));
    }
  }

  async #decideSomehow(person: Person, seen: SeenCase, choice: Choice): Promise<void> {
    const attack = attackOf(person);
    const manner: Manner = attack ? { attack, volley: this.#desk.nextVolley() } : {};
    switch (attack) {
      case 'double':
        await Promise.all([decide(person, seen, choice, manner), decide(person, seen, choice, manner)]);
        break;
      case 'conflict':
        await Promise.all([
          decide(person, seen, choice, manner),
          decide(person, seen, choiceFor(person, seen), manner),
        ]);
        break;
      case 'stale':
        await decide(person, { ...seen, version: seen.version - 1 }, choice, manner);
        break;
      case 'intruder':
        await Promise.all([decide(person, seen, choice), decide(this.#otherThan(person), seen, choice, manner)]);
        break;
      case 'takeover':
        await this.#takenOver(person, seen, choice, manner);
        break;
      default:
        await decide(person, seen, choice);
    }
  }

  async #takenOver(person: Person, seen: SeenCase, choice: Choice, manner: Manner): Promise<void> {
    const seniors = this.#colleagues.filter((other) => other.senior && other !== person);
    if (seniors.length === 0) return decide(person, seen, choice);
    const senior = this.#colleague(seniors);
    const takeover = claim(senior, seen.id, manner, '演练接管');
    const [taken] = await Promise.all([takeover, decide(person, seen, choice, manner)]);
    if (taken) await this.#finish(senior, seen.id);
  }

  #otherThan(person: Person): Person {
    return this.#colleague(this.#colleagues.filter((other) => other !== person));
  }
}

/** Every name as often as it says, to pick from. */
function draws<Name extends string>(weights: Readonly<Partial<Record<Name, number>>>): [Name, ...Name[]] {
  const entries = Object.entries(weights) as [Name, number][];
  return entries.flatMap(([name, times]) => Array<Name>(times).fill(name)) as [Name, ...Name[]];
}

const inReview = draws<Choice>({ approve: 6, return: 2, reject: 1, escalate: 1, release: 1 });
const onProposal = draws<Choice>({ confirm: 3, sendBack: 1, changeToApproval: 1, changeToReturn: 1 });
const onEscalation = draws<Choice>({ changeToApproval: 1, changeToReturn: 1, changeToRejection: 1, sendBack: 1 });

function choiceFor(person: Person, seen: SeenCase): Choice {
  if (seen.state === 'IN_REVIEW') return person.pick(inReview);
  return person.pick(seen.proposed === 'ESCALATE' ? onEscalation : onProposal);
}

const manners = draws<Attack | 'honest'>({ honest: 10, double: 3, conflict: 2, stale: 2, intruder: 1, takeover: 1 });

function attackOf(person: Person): Attack | undefined {
  const manner = person.pick(manners);
  return manner === 'honest' ? undefined : manner;
}
