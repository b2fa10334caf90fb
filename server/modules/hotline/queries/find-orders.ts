import { sql } from 'kysely';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Organisation } from '../../applicant/organisation.entity.js';
import { accountPhoneIndex } from '../../applicant/phone-index.js';
import type { PortalAccount } from '../../applicant/portal-account.entity.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { indexDomains } from '../../application/domain/personal-data.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import type { LookupKind, UnderstoodText } from '../domain/lookup-kind.js';

/** More are not read out on the phone: ask to refine. */
export const MOST_HITS = 50;

export interface LookupHit {
  readonly id: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly state: ApplicationState;
  readonly createdAt: Date;
}

interface Tables {
  Application: Application;
  Certificate: Certificate;
  Organisation: Organisation;
  PortalAccount: PortalAccount;
}

type Column = 'orderNo' | 'organisationId' | 'certificateId' | 'accountId' | 'operatorPhoneIndex' | 'operatorIdNumberIndex';
type Criterion = readonly [Column, readonly string[]];

/** Orders that fit, newest first; one more than MOST_HITS says that there are too many. Personal data by blind index. */
export async function findOrders(em: EntityManager, sealing: Sealing, { kind, value }: UnderstoodText): Promise<readonly LookupHit[]> {
  const criteria = (await criteriaOf[kind](em, sealing, value)).filter(([, values]) => values.length > 0);
  if (criteria.length === 0) return [];
  return rows<Tables>(em)
    .selectFrom('Application')
    .select(['id', 'orderNo', 'organisationName', 'state', 'createdAt'])
    .where((where) => where.or(criteria.map(([column, values]) => where(column, 'in', values))))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_HITS + 1)
    .execute();
}

const criteriaOf: Record<LookupKind, (em: EntityManager, sealing: Sealing, value: string) => Promise<readonly Criterion[]>> = {
  ORDER_NO: async (_em, _sealing, value) => [['orderNo', [value]]],
  CREDIT_CODE: async (em, _sealing, value) => [['organisationId', await organisationsOfCode(em, value)]],
  CERTIFICATE_SERIAL: async (em, _sealing, value) => [['certificateId', await certificates(em, value)]],
  ID_NUMBER: async (_em, sealing, value) => [['operatorIdNumberIndex', [sealing.blindIndex(indexDomains.operatorIdNumber, value)]]],
  PHONE: async (em, sealing, value) => [
    ['operatorPhoneIndex', [sealing.blindIndex(indexDomains.operatorPhone, value)]],
    ['accountId', await accounts(em, accountPhoneIndex(sealing, value))],
  ],
  ORGANISATION_NAME: async (em, _sealing, value) => [['organisationId', await organisationsNamed(em, value)]],
};

async function organisationsOfCode(em: EntityManager, creditCode: string): Promise<string[]> {
  const found = await rows<Tables>(em).selectFrom('Organisation').select('id').where('creditCode', '=', creditCode).execute();
  return found.map(({ id }) => id);
}

async function certificates(em: EntityManager, serial: string): Promise<string[]> {
  const found = await rows<Tables>(em).selectFrom('Certificate').select('id').where('serial', '=', serial).execute();
  return found.map(({ id }) => id);
}

async function accounts(em: EntityManager, phoneIndex: string): Promise<string[]> {
  const found = await rows<Tables>(em).selectFrom('PortalAccount').select('id').where('phoneIndex', '=', phoneIndex).execute();
  return found.map(({ id }) => id);
}

/**
 * `instr` over lower case, not LIKE: it knows no wildcards to escape, and LIKE minds the case on MariaDB's binary
 * collation but not on SQLite. Organisations beyond the most are not needed: there are too many hits already.
 */
async function organisationsNamed(em: EntityManager, part: string): Promise<string[]> {
  const found = await rows<Tables>(em)
    .selectFrom('Organisation')
    .select('id')
    .where(({ ref, fn, val }) => sql<boolean>`instr(${fn('lower', [ref('nameNormalised')])}, ${val(part.toLowerCase())}) > 0`)
    .limit(MOST_HITS + 1)
    .execute();
  return found.map(({ id }) => id);
}
