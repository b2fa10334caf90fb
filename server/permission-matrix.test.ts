import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { roles, type Role } from './modules/staff/domain/roles.js';
import type { StaffActor } from './modules/staff/staff-actor.js';
import { buildConsoleSchema } from './schema.js';
import { aStaffMember } from './test/factories/staff.js';
import { openHarness, type Harness } from './test/harness.js';
import { minimalOperation } from './test/minimal-operation.js';
import { permissionMatrix } from './test/permission-matrix.js';
import { openStaffApi, type StaffApiClient } from './test/staff-api.js';

interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

const schema = buildConsoleSchema();
const operations: Operation[] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ({ name: `Query.${field.name}`, kind: 'query' as const, field })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({ name: `Mutation.${field.name}`, kind: 'mutation' as const, field })),
];

const CLOSED = ['NOT_SIGNED_IN', 'NOT_PERMITTED'];

test('every operation has its row in the matrix, and every row an operation', () => {
  expect(Object.keys(permissionMatrix).sort()).toEqual(operations.map(({ name }) => name).sort());
});

// One database is enough: no permission depends on it.
describe('the staff API', () => {
  let harness: Harness;
  let api: StaffApiClient;
  const actors = new Map<Role, StaffActor>();
  beforeAll(async () => {
    harness = await openHarness('sqlite');
    api = await openStaffApi(harness);
    for (const role of roles) actors.set(role, await aStaffMember(harness, role));
  });
  afterAll(async () => {
    await api.stop();
    await harness.close();
  });

  /** The refusal's code, `INTERNAL` for a fault, undefined where the answer is data. */
  async function codeOf({ kind, field }: Operation, actor: StaffActor | undefined): Promise<unknown> {
    const { query, variables } = minimalOperation(kind, field);
    const { data, errors } = await api.execute(actor, query, variables);
    const outcome = data?.[field.name] as { code?: unknown } | null | undefined;
    return errors[0]?.extensions?.['code'] ?? outcome?.code;
  }

  describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    const allowed = permissionMatrix[name] ?? [];

    test('towards nobody signed in', async () => {
      const code = await codeOf(operation, undefined);
      if (allowed === 'anybody') expect(CLOSED).not.toContain(code);
      else expect(code).toBe('NOT_SIGNED_IN');
    });

    test.each(roles)('towards a %s', async (role) => {
      const code = await codeOf(operation, actors.get(role));
      expect(['INTERNAL', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).not.toContain(code);
      if (allowed === 'anybody' || allowed.includes(role)) expect(CLOSED).not.toContain(code);
      else expect(code).toBe('NOT_PERMITTED');
    });

    test.each(roles)('towards a %s who has first to change the password', async (role) => {
      const code = await codeOf(operation, { ...actors.get(role)!, confinedTo: 'CHANGE_PASSWORD' });
      const own = ['Mutation.changeOwnPassword', 'Mutation.enrolTotp', 'Mutation.confirmTotp'].includes(name);
      if (allowed === 'anybody' || own) expect(CLOSED).not.toContain(code);
      else expect(code).toBe('NOT_PERMITTED');
    });
  });
});
