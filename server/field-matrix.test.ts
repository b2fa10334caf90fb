import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Role } from './modules/staff/domain/roles.js';
import type { StaffActor } from './modules/staff/staff-actor.js';
import { buildConsoleSchema } from './schema.js';
import { aClaimedCase, reasonCodes } from './test/factories/reviews.js';
import { anApplication, aStaffMember, staffNow } from './test/factories.js';
import { fieldMatrix } from './test/field-matrix.js';
import { openHarness, type Harness } from './test/harness.js';
import { permissionMatrix } from './test/permission-matrix.js';
import { openStaffApi, type StaffApiClient } from './test/staff-api.js';

const schema = buildConsoleSchema();
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name),
);
const words = (text = ''): string[] => text.split(' ').filter(Boolean);
const classOf = (type: string, field: string): 'open' | 'personal' | 'evidence' | undefined =>
  (['open', 'personal', 'evidence'] as const).find((kind) => words(fieldMatrix[type]?.[kind]).includes(field));

test('every field has its place in the matrix, once, and every place a field', () => {
  const listed = Object.entries(fieldMatrix).flatMap(([type, { open, personal, evidence }]) =>
    [...words(open), ...words(personal), ...words(evidence)].map((field) => `${type}.${field}`));
  const existing = objectTypes.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(listed.sort()).toEqual(existing.sort());
});

test('personal data travels only in the type that says whether it is masked', () => {
  const wrapped = objectTypes.flatMap((type) => Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'PersonalField')
    .map((field) => `${type.name}.${field.name}`));
  const listed = Object.entries(fieldMatrix).flatMap(([type, { personal }]) => words(personal).map((field) => `${type}.${field}`));
  expect(wrapped.sort()).toEqual(listed.sort());
});

/** Everything of a type, however deep. */
function everything(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    return isObjectType(named) ? `${field.name} ${everything(named)}` : field.name;
  });
  return `{ ${fields.join(' ')} }`;
}

interface Seen {
  readonly kind: 'personal' | 'evidence';
  readonly name: string;
  readonly value: unknown;
}

/** The values of all fields that are not open, wherever they stand in an answer. */
function guarded(type: GraphQLObjectType, value: unknown): Seen[] {
  if (Array.isArray(value)) return value.flatMap((item) => guarded(type, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const kind = classOf(type.name, name);
    const own: Seen[] = kind === 'personal' || kind === 'evidence' ? [{ kind, name: `${type.name}.${name}`, value: inner }] : [];
    const named = getNamedType(type.getFields()[name]!.type);
    return isObjectType(named) ? [...own, ...guarded(named, inner)] : own;
  });
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

describe('a case with evidence, opened', () => {
  const secrets = { operatorName: '欧阳文澜', idNumber: '110101190001010014', phone: '13912345678', account: '6222020200112233445' };
  const internalNote = 'only-for-those-who-review';
  const readers = permissionMatrix['Query.application'] as readonly Role[];
  const seesEvidence: readonly Role[] = ['reviewer', 'senior_reviewer', 'manager', 'auditor'];
  let harness: Harness;
  let api: StaffApiClient;
  let claimant: StaffActor;
  let caseId: string;

  beforeAll(async () => {
    harness = await openHarness('sqlite');
    api = await openStaffApi(harness);
    await reasonCodes(harness);
    const operator = { name: secrets.operatorName, idNumber: secrets.idNumber, phone: secrets.phone };
    await anApplication(harness, { form: { operator } });
    const reviewer = await aStaffMember(harness, 'reviewer');
    const { id, version } = await aClaimedCase(harness, reviewer, { form: { operator, bankAccount: { number: secrets.account } } });
    caseId = id;
    await succeed(reviewer, 'mutation ($input: NoteInput!) { addNote(input: $input) { __typename } }', { id, text: internalNote });
    const escalation = { id, version, reasonCodes: ['ESCALATE_DOUBTFUL_IDENTITY'], internalNote };
    await succeed(reviewer, 'mutation ($input: DecisionInput!) { escalateApplication(input: $input) { __typename ... on Refusal { code messageEn field } } }', escalation);
    claimant = await aStaffMember(harness, 'senior_reviewer');
    await succeed(claimant, 'mutation ($input: ClaimInput!) { claimApplication(input: $input) { __typename } }', { id });
  });
  afterAll(async () => {
    await api.stop();
    await harness.close();
  });

  async function succeed(actor: StaffActor, mutation: string, input: object): Promise<void> {
    const { data, errors } = await api.execute(staffNow(harness, actor), mutation, { input });
    expect({ errors, data }).toEqual({ errors: [], data: { [Object.keys(data ?? {})[0]!]: { __typename: 'Application' } } });
  }
  async function open(actor: StaffActor): Promise<{ text: string; seen: Seen[] }> {
    const type = schema.getType('Application') as GraphQLObjectType;
    const { data, errors } = await api.execute(staffNow(harness, actor), `{ application(id: "${caseId}") ${everything(type)} }`);
    expect(errors).toEqual([]);
    return { text: JSON.stringify(data), seen: guarded(type, data!['application']) };
  }
  const personal = (seen: Seen[]) => seen.filter(({ kind }) => kind === 'personal');
  const evidence = (seen: Seen[]) => seen.filter(({ kind }) => kind === 'evidence');

  test('by whoever holds it shows personal data in clear', async () => {
    const { text, seen } = await open(claimant);
    expect(personal(seen).map(({ value }) => (value as { masked: boolean }).masked)).toEqual(words(fieldMatrix['Application']!.personal).map(() => false));
    for (const secret of Object.values(secrets)) expect(text).toContain(secret);
  });

  test.each(readers)('by a %s who does not hold it shows none of it', async (role) => {
    const { text, seen } = await open(await aStaffMember(harness, role));
    expect(personal(seen).every(({ value }) => (value as { masked: boolean }).masked)).toBe(true);
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  });

  test.each(readers.filter((role) => seesEvidence.includes(role)))('by a %s shows the evidence', async (role) => {
    const { text, seen } = await open(await aStaffMember(harness, role));
    const names = new Set(evidence(seen).filter(({ value }) => !isEmpty(value)).map(({ name }) => name));
    expect([...names].sort()).toEqual([
      'Application.duplicates', 'Application.notes', 'Decision.internalNote', 'LivenessSession.providerCode', 'LivenessSession.similarity',
    ]);
    expect(text).toContain(internalNote);
  });

  test.each(readers.filter((role) => !seesEvidence.includes(role)))('by a %s shows no evidence, in no other place either', async (role) => {
    const { text, seen } = await open(await aStaffMember(harness, role));
    expect(evidence(seen).length).toBeGreaterThan(0);
    expect(evidence(seen).filter(({ value }) => !isEmpty(value))).toEqual([]);
    expect(text).not.toContain(internalNote);
  });

  test('is in clear no longer once the lease has run out', async () => {
    harness.clock.advance(16 * 60_000);
    const { seen } = await open(claimant);
    expect(personal(seen).every(({ value }) => (value as { masked: boolean }).masked)).toBe(true);
  });
});
