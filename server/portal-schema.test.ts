import { describe, expect, test } from '@jest/globals';
import { isInputObjectType, isInterfaceType, isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { buildConsoleSchema, buildPortalSchema } from './schema.js';

const portal = buildPortalSchema();
const staff = buildConsoleSchema();

interface ClassMetadata {
  readonly name: string;
  readonly target: unknown;
}

/** Where type-graphql keeps what the decorators said; it exports no way to it. */
const { TypeGraphQLMetadataStorage: decorated } = globalThis as unknown as {
  readonly TypeGraphQLMetadataStorage: { readonly objectTypes: readonly ClassMetadata[]; readonly inputTypes: readonly ClassMetadata[] };
};

const classTypes = (schema: GraphQLSchema): string[] => Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .map(({ name }) => name)
  .filter((name) => name !== 'Query' && name !== 'Mutation');

const shared = classTypes(portal).filter((name) => classTypes(staff).includes(name));
const sdl = printSchema(portal);

describe('the applicants’ schema', () => {
  test('has no type of staff’s: a shared name is another class', () => {
    const classes = [...decorated.objectTypes, ...decorated.inputTypes];
    const classesNamed = (name: string): number => new Set(classes.filter((type) => type.name === name).map(({ target }) => target)).size;
    expect(shared).toContain('Refusal');
    expect(shared.map((name) => [name, classesNamed(name)])).toEqual(shared.map((name) => [name, 2]));
  });

  test.each([
    'StaffMember', 'Viewer', 'AuditEntry', 'AuditPage', 'PersonalField', 'QueuePage', 'Application', 'Decision', 'Note', 'TimelineEvent',
    'LivenessSession', 'PhoneCheck', 'Payout', 'Statement', 'ReconciliationException', 'ReportRun', 'SlaWarning',
    'DeadDelivery', 'JobStatus',
  ])('does not know staff’s %s', (name) => {
    expect(staff.getType(name)).toBeDefined();
    expect(portal.getType(name)).toBeUndefined();
  });

  test('has no field that tells a secret, what is inside the house, or unmasked personal data of an account', () => {
    const names = [...sdl.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(20);
    const secrets = /hash|token$|secret|sealed|phoneIndex|blindIndex/i;
    const inside = /claimedBy|leaseUntil|internalNote|similarity|providerCode|^flags$|riskFlags|^sla|reviewer|duplicates|staffReason/i;
    expect(names.filter((name) => secrets.test(name) || inside.test(name))).toEqual([]);
  });

  test('gives no code or token back, only takes them', () => {
    const given = Object.values(portal.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__') && name !== 'Mutation' && name !== 'Query')
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    // Refusal codes, completeness codes and eligibility codes are words for programs; a credit code is public.
    // An order's download code is told by how many tries it has left and when it was sent.
    const words = /^(Refusal|MissingItem|DocumentCheck|Eligibility)\.code$|creditCode$|\.code(Url|ExpiresAt)$|bankBranch(Code)?$/i;
    const standings = ['Me.hasPassword', 'Order.downloadCode'];
    const secret = (name: string): boolean => /code|token|password$/i.test(name.split('.')[1]!) && !words.test(name) && !standings.includes(name);
    expect(given.filter(secret)).toEqual([]);
  });
});
