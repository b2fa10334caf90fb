import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { buildPortalSchema } from './schema.js';
import { aLoggedInApplicant } from './test/hall.js';
import { openHarness, type Harness } from './test/harness.js';
import { minimalOperation } from './test/minimal-operation.js';
import { portalAccessMatrix, portalMatrixVariables, type PortalAccess } from './test/portal-access-matrix.js';
import { openPortalApi, type PortalApiClient, type Visitor } from './test/portal-api.js';

interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

const schema = buildPortalSchema();
const operations: Operation[] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ({ name: `Query.${field.name}`, kind: 'query' as const, field })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({ name: `Mutation.${field.name}`, kind: 'mutation' as const, field })),
];

const visitors = ['nobody', 'phone', 'account'] as const;
type VisitorKind = (typeof visitors)[number];

const openTo: Readonly<Record<PortalAccess, readonly VisitorKind[]>> = {
  anybody: visitors,
  account: ['account'],
  phone: ['phone'],
  'account-or-phone': ['account', 'phone'],
};

test('every operation has its cell in the matrix, and every cell an operation', () => {
  expect(Object.keys(portalAccessMatrix).sort()).toEqual(operations.map(({ name }) => name).sort());
});

// One database is enough: no access depends on it.
describe('the applicants’ API', () => {
  let harness: Harness;
  let api: PortalApiClient;
  const asked = new Map<VisitorKind, Visitor>();
  beforeAll(async () => {
    harness = await openHarness('sqlite');
    api = await openPortalApi(harness);
    const { applicant, sessionId } = await aLoggedInApplicant(harness);
    asked.set('nobody', {});
    asked.set('account', { applicant, sessionId });
    asked.set('phone', { phone: { linkId: 'no-such-link', applicationId: 'no-such-order', applicant } });
  });
  afterAll(async () => {
    await api.stop();
    await harness.close();
  });

  /** The refusal's code, `INTERNAL` for a fault, undefined where the answer is data. */
  async function codeOf({ name, kind, field }: Operation, visitor: VisitorKind): Promise<unknown> {
    const { query, variables } = minimalOperation(kind, field);
    const { data, errors } = await api.execute(asked.get(visitor)!, query, portalMatrixVariables[name] ?? variables);
    const outcome = data?.[field.name] as { code?: unknown } | null | undefined;
    return errors[0]?.extensions?.['code'] ?? outcome?.code;
  }

  describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    test.each(visitors)('towards %s', async (visitor) => {
      const code = await codeOf(operation, visitor);
      expect(['INTERNAL', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).not.toContain(code);
      if (openTo[portalAccessMatrix[name] ?? 'account'].includes(visitor)) expect(code).not.toBe('NOT_SIGNED_IN');
      else expect(code).toBe('NOT_SIGNED_IN');
    });
  });
});
