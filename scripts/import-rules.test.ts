import { beforeAll, describe, expect, test } from '@jest/globals';
import { importRules, sliceOrder } from './import-rules.js';
import { type House, refusalsIn, type Refusal } from './miniature-house.js';

const slice = (name: string, file = 'commands/act.ts'): string => `server/modules/${name}/${file}`;

/** Every kind of import that the rules allow. */
const sound: House = {
  'server/platform/errors.ts': [],
  'server/platform/random.ts': ['node:crypto'],
  'server/platform/database.ts': ['@mikro-orm/core'],
  'server/gateways/bank/port.ts': ['server/platform/errors.ts'],
  'server/gateways/bank/http.ts': ['server/gateways/bank/port.ts', 'server/platform/errors.ts', 'fastify'],
  [slice('audit')]: ['server/platform/database.ts'],
  [slice('audit', 'domain/entry.ts')]: ['server/platform/errors.ts'],
  [slice('application', 'domain/rules.ts')]: [slice('audit', 'domain/entry.ts'), 'node:crypto', '@casl/ability'],
  [slice('application', 'domain/rules.test.ts')]: [slice('application', 'domain/rules.ts'), 'fast-check'],
  [slice('application')]: [slice('audit'), slice('application', 'domain/rules.ts'), 'server/gateways/bank/port.ts'],
  [slice('application', 'act.test.ts')]: [slice('application'), 'server/test/harness.ts'],
  [slice('payment')]: [slice('application')],
  [slice('identity')]: [slice('application')],
  [slice('reports')]: [slice('application')],
  'server/jobs/nightly.ts': [slice('application')],
  'server/app.ts': ['server/gateways/bank/http.ts', 'server/jobs/nightly.ts', slice('reports')],
  'server/main.ts': ['server/app.ts'],
  'server/test/harness.ts': ['server/app.ts', 'server/gateways/bank/http.ts', 'sandbox/main.ts'],
  'sandbox/main.ts': ['fastify'],
  'driver/update.test.ts': ['driver/test/authority.ts'],
  'driver/test/authority.ts': ['node:crypto'],
  'console/src/main.tsx': ['react'],
  'seeds/main.ts': ['server/app.ts'],
  'drills/race.ts': ['server/app.ts', 'server/gateways/bank/http.ts', 'seeds/main.ts', 'server/test/harness.ts'],
};

/** One fault for each thing the rules forbid (the order of the slices apart): rule, file, what it must not import. */
const faults: [rule: string, file: string, forbidden: string][] = [
  ['slice-unknown', slice('gossip'), slice('audit')],
  ['no-cycles', 'server/platform/ring-a.ts', 'server/platform/ring-b.ts'],
  ['domain-pure', slice('review', 'domain/uses-orm.ts'), '@mikro-orm/core'],
  ['domain-pure', slice('review', 'domain/uses-graphql.ts'), 'graphql'],
  ['domain-pure', slice('review', 'domain/names-a-type.ts'), 'type fastify'],
  ['domain-pure', slice('review', 'domain/reads-files.ts'), 'node:fs'],
  ['domain-pure', slice('review', 'domain/acts.ts'), slice('application')],
  ['domain-pure', slice('review', 'domain/uses-database.ts'), 'server/platform/database.ts'],
  ['platform-knows-no-trade', 'server/platform/knows-slice.ts', slice('audit')],
  ['platform-knows-no-trade', 'server/platform/knows-gateway.ts', 'server/gateways/bank/port.ts'],
  ['platform-knows-no-trade', 'server/platform/knows-app.ts', 'server/app.ts'],
  ['adapters-only-in-app', slice('treasury', 'commands/picks-adapter.ts'), 'server/gateways/bank/http.ts'],
  ['adapters-only-in-app', 'server/jobs/picks-adapter.ts', 'server/gateways/bank/http.ts'],
  ['gateway-knows-no-slice', 'server/gateways/sms/http.ts', slice('audit')],
  ['gateway-knows-no-slice', 'server/gateways/mail/smtp.ts', 'server/gateways/bank/http.ts'],
  ['composition-on-top', slice('intake', 'commands/looks-up.ts'), 'server/app.ts'],
  ['jobs-above-slices', slice('intake', 'commands/schedules.ts'), 'server/jobs/nightly.ts'],
  ['no-test-code-in-product', slice('intake', 'commands/uses-harness.ts'), 'server/test/harness.ts'],
  ['no-test-code-in-product', 'driver/uses-authority.ts', 'driver/test/authority.ts'],
  ['outsiders-know-no-server', 'console/src/peeks.tsx', 'server/platform/errors.ts'],
  ['outsiders-know-no-server', 'portal/src/peeks.tsx', 'server/platform/errors.ts'],
  ['outsiders-know-no-server', 'driver/peeks.ts', 'server/platform/errors.ts'],
  ['outsiders-know-no-server', 'sandbox/peeks.ts', 'server/platform/errors.ts'],
  ['outsiders-apart', 'portal/src/borrows.tsx', 'console/src/main.tsx'],
  ['server-knows-no-outsider', slice('hotline', 'commands/peeks.ts'), 'sandbox/main.ts'],
  ['no-dev-dependency-in-product', slice('hotline', 'commands/tests.ts'), 'fast-check'],
  ['resolvable', 'seeds/lost.ts', 'seeds/nowhere.ts'],
];

const otherHalfOfTheRing: House = { 'server/platform/ring-b.ts': ['server/platform/ring-a.ts'] };
const faulty: House = Object.fromEntries(faults.map(([, file, forbidden]) => [file, [forbidden]]));

describe('given a house built by the rules', () => {
  test('nothing is refused', async () => {
    expect(await refusalsIn(sound)).toEqual([]);
  });
});

describe('given the same house with faults planted', () => {
  let refusals: readonly Refusal[];
  beforeAll(async () => {
    refusals = await refusalsIn({ ...sound, ...otherHalfOfTheRing, ...faulty });
  });

  test.each(faults)('%s refuses %s → %s', (rule, file) => {
    expect(refusals.filter(({ from }) => from === file).map((refusal) => refusal.rule)).toContain(rule);
  });

  test('no sound file is blamed', () => {
    expect(refusals.filter(({ from }) => from in sound)).toEqual([]);
  });

  test('no rule goes without a fault to catch', () => {
    const proven = new Set<string | undefined>(faults.map(([rule]) => rule));
    const unproven = importRules.filter(({ name }) => !proven.has(name) && !name?.startsWith('slice-order-'));
    expect(unproven).toEqual([]);
  });
});

test('given every slice importing every other, exactly the imports up and sideways are refused', async () => {
  const depth = new Map(sliceOrder.flatMap((line, index) => line.map((name) => [name, index] as const)));
  const pairs = [...depth.keys()].flatMap((from) => [...depth.keys()].map((to) => [from, to] as const))
    .filter(([from, to]) => from !== to);
  const house = Object.fromEntries([...depth.keys()].map((name) => [
    slice(name),
    [...depth.keys()].filter((other) => other !== name).map((other) => slice(other)),
  ]));

  const refused = (await refusalsIn(house)).filter(({ rule }) => rule.startsWith('slice-order-'));

  const expected = pairs.filter(([from, to]) => depth.get(to)! >= depth.get(from)!);
  expect(refused.map(({ from, to }) => `${from} ${to}`).sort())
    .toEqual(expected.map(([from, to]) => `${slice(from)} ${slice(to)}`).sort());
});
