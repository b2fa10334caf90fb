import { randomBelow, seededRandom, type Random } from '../../server/platform/random.js';
import type { Runtime } from '../../server/platform/runtime.js';
import type { Sealing } from '../../server/platform/sealing.js';
import { systemActor, type Work } from '../../server/platform/unit-of-work.js';
import { makeCaseFacts } from '../demo/case-facts.js';
import { plainStudio } from '../demo/plain-studio.js';
import { fullDemo } from '../demo/plan.js';
import { seedDemo, type DemoHouse, type SeededDemo } from '../demo/seed-demo.js';
import type { Traits } from '../demo/traits.js';
import { caseTables, entityOf, type CaseRows } from './case-rows.js';
import { cloneCase } from './clone-case.js';
import { OrderNumbers } from './order-numbers.js';
import { Templates } from './templates.js';

export interface LoadOptions {
  readonly seed: string;
  readonly now: Date;
  /** Cases in all. */
  readonly size: number;
  /** Called now and then with the number of cases there are. */
  readonly progress?: (cases: number) => void;
}

const actor = systemActor('load');

/** Cases of one unit of work: some 12,000 rows. */
const BATCH = 400;
/** Rows of one statement: below SQLite's 32,766 parameters even for the widest table. */
const CHUNK = 200;
/** Ordinals of clones lie beyond those of the demonstration. */
const FIRST_CLONE = 1000;

/**
 * Fills a database with many cases: those of the demonstration, made by the commands, and clones of them up to `size`,
 * made set by set. A clone has its template's rows in every table of the case, for another organisation, with personal
 * data of its own sealed anew. It has no files, no audit rows and no events, and the bank knows nothing of it.
 */
export async function seedLoad(house: DemoHouse, { seed, now, size, progress }: LoadOptions): Promise<SeededDemo> {
  const made = await seedDemo(house, { seed, now, pictures: plainStudio(), size: Math.min(size, fullDemo) });
  await addClones(house, { seed, now, size, progress, cases: made.cases });
  return { ...made, cases: Math.max(size, made.cases) };
}

/** Clones what there is until `cases` have become `size`. */
export async function addClones(
  { runtime }: Pick<DemoHouse, 'runtime'>,
  { seed, now, size, progress, cases }: LoadOptions & { readonly cases: number },
): Promise<void> {
  const em = runtime.db.orm.em.fork();
  const cloner = new Cloner(runtime, seed, await Templates.read(em, now), await OrderNumbers.read(em));
  for (let made = cases; made < size;) {
    const batch = Array.from({ length: Math.min(BATCH, size - made) }, () => cloner.next());
    await runtime.transact(actor, async (work) => {
      await storeCases(work, batch);
      await cloner.numbers.store(work);
    });
    made += batch.length;
    progress?.(made);
  }
}

class Cloner {
  readonly numbers: OrderNumbers;
  readonly #sealing: Sealing;
  readonly #seed: string;
  readonly #templates: Templates;
  readonly #random: Random;
  #ordinal = FIRST_CLONE;

  constructor({ sealing }: Runtime, seed: string, templates: Templates, numbers: OrderNumbers) {
    this.#sealing = sealing;
    this.#seed = seed;
    this.#templates = templates;
    this.numbers = numbers;
    this.#random = seededRandom(`${seed} clones`);
  }

  next(): CaseRows {
    const template = this.#templates.draw(this.#random);
    const [application] = template.Application;
    const facts = makeCaseFacts(this.#seed, this.#ordinal, this.#traitsOf(application!.flags));
    this.#ordinal += 1;
    // Within the minute, and never into the future: opening hours and deadlines keep their places.
    const shift = -randomBelow(this.#random, 60_000);
    const orderNo = this.numbers.next(new Date(application!.createdAt.getTime() + shift));
    return cloneCase(template, { facts, orderNo, shift, random: this.#random, sealing: this.#sealing });
  }

  /** So that flags are true of the clone too: renamed owners, old codes, operators of several organisations. */
  #traitsOf(flags: readonly string[]): Traits {
    return {
      ...(flags.includes('NAME_CHANGED') && { owner: 'renamed' as const }),
      ...(flags.includes('OLD_CODE') && { owner: 'old-code' as const }),
      ...(flags.includes('SHARED_OPERATOR') && { agent: 10 + Math.floor(this.#ordinal / 2000) }),
      ...(flags.includes('SHARED_ACCOUNT') && { sharedAccount: 10 + Math.floor(this.#ordinal / 2000) }),
    };
  }
}

/** Inserts cases table by table, in the caller's transaction. */
export async function storeCases({ em }: Work, batch: readonly CaseRows[]): Promise<void> {
  for (const table of caseTables) {
    const all: readonly object[] = batch.flatMap((found): readonly object[] => found[table]);
    for (let at = 0; at < all.length; at += CHUNK) await em.insertMany(entityOf(table), all.slice(at, at + CHUNK));
  }
}
