import { beforeAll, describe, expect, test } from '@jest/globals';
import { Application } from '../../server/modules/application/application.entity.js';
import { openForm } from '../../server/modules/application/open-form.js';
import { openBuyer } from '../../server/modules/invoice/buyer-of.js';
import { seededRandom } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { makeCaseFacts } from '../demo/case-facts.js';
import type { TestHouse } from '../demo/house.fixture.js';
import { caseTables, readCase, type CaseRows } from './case-rows.js';
import { cloneCase } from './clone-case.js';
import { OrderNumbers } from './order-numbers.js';
import { storeCases } from './seed-load.js';

/** Per table and column: null or not; codes as they are. What a screen, a query or an index would notice. */
function shapeOf(rows: CaseRows): string[] {
  return caseTables.flatMap((table) =>
    rows[table]
      .map((row) => `${table} ${columnsOf(row).join(' ')}`)
      .sort(),
  );
}

/** No statement holds a clone's lines: the bank knows nothing of it. And nobody logs in to a clone's account. */
const ownToTheMade = new Set(['statementId', 'passwordHash']);

function columnsOf(row: object): string[] {
  const columns = Object.entries(row).filter(([column]) => !ownToTheMade.has(column));
  return columns.map(([column, value]) => `${column}=${shapeOfValue(column, value)}`).sort();
}

const codes = /^(state|kind|status|event|fromState|toState|cameFrom|channel|result|outcome|failureReason|round|item|version|counts)$/;

function shapeOfValue(column: string, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (codes.test(column)) return JSON.stringify(value);
  return value instanceof Date ? 'date' : typeof value;
}

/** The clones of a seeded house's cases, told where that house was seeded: seeding takes most of the time. */
export const describeClones = (seeded: () => TestHouse): void => describe('a cloned case', () => {
  let house: TestHouse;
  let pairs: { readonly made: CaseRows; readonly clone: CaseRows }[];

  beforeAll(async () => {
    house = seeded();
    const em = house.runtime.db.orm.em.fork();
    const numbers = await OrderNumbers.read(em);
    const random = seededRandom('clone test');
    pairs = [];
    for (const { id, createdAt } of await em.find(Application, {}, { orderBy: { id: 'asc' }, disableIdentityMap: true })) {
      const made = await readCase(em, id);
      const facts = makeCaseFacts('clone test', 5000 + pairs.length, {});
      const clone = cloneCase(made, { facts, orderNo: numbers.next(createdAt), shift: -1000, random, sealing: house.runtime.sealing });
      await house.runtime.transact(systemActor('test'), (work) => storeCases(work, [clone]));
      pairs.push({ made, clone: await readCase(em, clone.Application[0]!.id) });
    }
  }, 60_000);

  test('has the shape of the case made by the commands, in every state', () => {
    expect(new Set(pairs.map(({ made }) => made.Application[0]!.state)).size).toBeGreaterThan(8);
    for (const { made, clone } of pairs) expect(shapeOf(clone)).toEqual(shapeOf(made));
  });

  test('shares no id, number or sealed value with it', () => {
    for (const { made, clone } of pairs) {
      for (const table of caseTables) {
        const ids = new Set(made[table].map(({ id }) => id));
        expect(clone[table].filter(({ id }) => ids.has(id))).toEqual([]);
      }
      expect(clone.Application[0]!.orderNo).not.toBe(made.Application[0]!.orderNo);
      expect(clone.Application[0]!.operatorName).not.toBe(made.Application[0]!.operatorName);
    }
  });

  test('opens: its personal data are sealed for its own row', () => {
    for (const { clone: { Application: [application] } } of pairs) {
      const form = openForm(house.runtime.sealing, application!);
      if (form) expect(form.operator.name).toMatch(/^\p{Script=Han}+$/u);
    }
  });

  test('has an invoice where the case has one: made out to its own organisation, under a number that nobody gives out', () => {
    const invoiced = pairs.filter(({ made }) => made.Invoice.length > 0);
    expect(invoiced.length).toBeGreaterThan(3);
    for (const { made, clone } of invoiced) {
      for (const invoice of clone.Invoice) {
        const { title, account } = openForm(house.runtime.sealing, clone.Application[0]!)!.invoice;
        expect(openBuyer(house.runtime.sealing, invoice)).toMatchObject({ title, account });
        expect(made.Invoice.map(({ requestNo }) => requestNo)).not.toContain(invoice.requestNo);
        const { number, links } = invoice;
        if (number) expect([number, links!.pdf]).toEqual([expect.stringMatching(/^2699\d{16}$/), expect.stringContaining(number)]);
      }
    }
  });
});
