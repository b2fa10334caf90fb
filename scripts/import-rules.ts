import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * The slices from the ground up: a slice imports only from lines above its own.
 * Slices on one line never see each other.
 */
export const sliceOrder: readonly (readonly string[])[] = [
  ['audit'],
  ['staff'],
  ['calendar'],
  ['reference'],
  ['certificate'],
  ['applicant'],
  ['treasury'],
  ['application'],
  ['document', 'identity', 'payment', 'bank-verification'],
  ['intake'],
  ['invoice'],
  ['issuance'],
  ['review'],
  ['notification'],
  ['hotline'],
  ['reports'],
];

/** What of the platform a pure rule may use: values and vocabulary, nothing that acts. */
const pureVocabulary = ['errors', 'money', 'clock', 'random', 'state-machine'];

/** Packages that only reckon. Permissions are CASL rules as data, so they belong to the domain. */
const pureLibraries = ['@casl/ability'];

const testCode = ['\\.test\\.tsx?$', '^(?:server|driver)/test/'];
const outsiders = 'console|portal|driver|sandbox';
const tooling = 'seeds|drills|bench|e2e|scripts';

const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
const slicePath = (names: readonly string[]): string => `^server/modules/${oneOf(names)}/`;

type Ends = Pick<IRegularForbiddenRuleType, 'from' | 'to'>;

const rule = (name: string, comment: string, ends: Ends): IRegularForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  ...ends,
});

const sliceRules = sliceOrder.flatMap((line, depth) =>
  line.flatMap((slice) => {
    const beside = line.filter((other) => other !== slice);
    const hidden = [...beside, ...sliceOrder.slice(depth + 1).flat()];
    if (hidden.length === 0) return [];
    return rule(`slice-order-${slice}`, `${slice} sees only the slices below it and tells the others by events.`, {
      from: { path: slicePath([slice]) },
      to: { path: slicePath(hidden) },
    });
  }),
);

const unknownSlice = rule('slice-unknown', 'Give the new slice its place in scripts/import-rules.ts.', {
  from: { path: '^server/modules/', pathNot: slicePath(sliceOrder.flat()) },
  to: {},
});

const noCycles = rule('no-cycles', 'Cycles make decorator metadata throw and slices inseparable.', {
  from: {},
  to: { circular: true },
});

const domainIsPure = rule('domain-pure', 'Rules of the trade import neither ORM, GraphQL nor anything that reads or writes.', {
  from: { path: '^server/modules/[^/]+/domain/', pathNot: testCode },
  to: {
    pathNot: [
      '^server/modules/[^/]+/domain/',
      `^server/platform/${oneOf(pureVocabulary)}\\.ts$`,
      `(?:^|node_modules/)${oneOf(pureLibraries)}(?:/|$)`,
      '^(?:node:)?crypto$',
    ],
  },
});

const platformIsBelow = rule('platform-knows-no-trade', 'The platform serves every slice and knows none.', {
  from: { path: '^server/platform/', pathNot: testCode },
  to: { path: `^(?:server/(?!platform/)|(?:${outsiders}|${tooling})/)` },
});

const gatewayRules: IRegularForbiddenRuleType[] = [
  rule('adapters-only-in-app', 'Only server/app.ts picks adapters; all others speak to the port.', {
    from: { path: '^server/', pathNot: ['^server/app\\.ts$', '^server/test/', '^server/gateways/'] },
    to: { path: '^server/gateways/', pathNot: '/port\\.ts$' },
  }),
  rule('gateway-knows-no-slice', 'A gateway turns a port into the wire and knows nothing else of the house.', {
    from: { path: '^server/gateways/([^/]+)/', pathNot: testCode },
    to: { path: '^server/', pathNot: ['^server/gateways/$1/', '^server/platform/'] },
  }),
];

const compositionRules: IRegularForbiddenRuleType[] = [
  rule('composition-on-top', 'The composition root assembles; nothing below it may look up.', {
    from: { path: '^server/(?:modules|jobs)/', pathNot: testCode },
    to: { path: '^server/(?:app|main)\\.ts$' },
  }),
  rule('jobs-above-slices', 'A job calls one command; no command knows what schedules it.', {
    from: { path: '^server/modules/', pathNot: testCode },
    to: { path: '^server/jobs/' },
  }),
  rule('no-test-code-in-product', 'What ships does not depend on what tests it.', {
    from: { path: '^(?:server|sandbox|console|portal|driver)/', pathNot: testCode },
    to: { path: testCode },
  }),
];

const programRules: IRegularForbiddenRuleType[] = [
  rule('outsiders-know-no-server', 'They speak to the server as anyone does: over the wire.', {
    from: { path: `^(?:${outsiders})/` },
    to: { path: `^(?:server|migrations|${tooling})/` },
  }),
  rule('outsiders-apart', 'Four programs, each whole without the others.', {
    from: { path: `^(${outsiders})/` },
    to: { path: `^(?:${outsiders})/`, pathNot: '^$1/' },
  }),
  rule('server-knows-no-outsider', 'The server needs neither the programs around it nor the tooling.', {
    from: { path: '^server/', pathNot: testCode },
    to: { path: `^(?:${outsiders}|${tooling})/` },
  }),
  rule('no-dev-dependency-in-product', 'Production installs leave devDependencies out.', {
    from: { path: '^(?:server|sandbox|migrations)/', pathNot: testCode },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  }),
  rule('resolvable', 'A rule cannot judge an import that leads nowhere.', {
    from: {},
    to: { couldNotResolve: true },
  }),
];

export const importRules: IRegularForbiddenRuleType[] = [
  ...sliceRules,
  unknownSlice,
  noCycles,
  domainIsPure,
  platformIsBelow,
  ...gatewayRules,
  ...compositionRules,
  ...programRules,
];
