import type { EntityClass } from '@mikro-orm/core';
import type { Installation } from '../server/installation.js';
import { OrganisationGrant } from '../server/modules/applicant/organisation-grant.entity.js';
import { Organisation } from '../server/modules/applicant/organisation.entity.js';
import { PortalAccount } from '../server/modules/applicant/portal-account.entity.js';
import { accountPhoneIndex } from '../server/modules/applicant/phone-index.js';
import { ApplicationTransition } from '../server/modules/application/application-transition.entity.js';
import { Application } from '../server/modules/application/application.entity.js';
import { indexDomains } from '../server/modules/application/domain/personal-data.js';
import { parseOrderNumber, makeOrderNumber } from '../server/modules/application/domain/order-number.js';
import { SlaSegment } from '../server/modules/application/sla-segment.entity.js';
import { Certificate } from '../server/modules/certificate/certificate.entity.js';
import { Document } from '../server/modules/document/document.entity.js';
import { LivenessSession } from '../server/modules/identity/liveness-session.entity.js';
import { PhoneCheck } from '../server/modules/identity/phone-check.entity.js';
import { makeTradeNo } from '../server/modules/payment/domain/channel-numbers.js';
import { Payment } from '../server/modules/payment/payment.entity.js';
import type { EntityManager } from '../server/platform/database/database.js';
import { uuidv7 } from '../server/platform/ids.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { aCase, type MadeApplication } from '../server/test/factories/applications.js';
import { aCertificateSerial, aCreditCode, aMobileNumber, anAccountNumber } from '../server/test/factories/made-up.js';

/** A case as a drill knows it. */
export interface PreparedCase {
  readonly id: string;
  /** The declared bank account, in clear: no other case has it. */
  readonly accountNumber: string;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
interface Table {
  readonly entity: EntityClass<object>;
  readonly rows: readonly Row[];
}

const BATCH = 100;

/**
 * Paid cases that wait for review: the first made by the applicant's own commands, the others as copies of its rows
 * (80 to 120 ms against 1 ms each), with ids, numbers and seals of their own. Audit rows and events are not copied.
 */
export async function prepareCases(installation: Installation, count: number): Promise<PreparedCase[]> {
  const made = await aCase(installation);
  const first = { id: made.application.id, accountNumber: made.form.bankAccount.number };
  const original = await readTables(installation.runtime.db.orm.em.fork(), made);
  const copies = Array.from({ length: count - 1 }, (_, index) => copyCase(installation, original, made, index + 1));
  for (let from = 0; from < copies.length; from += BATCH) await insert(installation, copies.slice(from, from + BATCH));
  return [first, ...copies.map(({ prepared }) => prepared)];
}

async function readTables(
  em: EntityManager,
  { application, applicant, organisation }: MadeApplication,
): Promise<Table[]> {
  const read = async <E extends object>(entity: EntityClass<E>, where: object): Promise<Table> => {
    const rows = await em.find(entity, where, { disableIdentityMap: true });
    return { entity, rows: rows.map((row) => ({ ...row }) as unknown as Row /* every table's key is `id` */) };
  };
  const ofCase = { applicationId: application.id };
  return [
    await read(Organisation, { id: organisation.id }),
    await read(PortalAccount, { id: applicant.id }),
    await read(OrganisationGrant, { accountId: applicant.id }),
    await read(Certificate, { id: application.certificateId }),
    await read(Application, { id: application.id }),
    await read(ApplicationTransition, ofCase),
    await read(SlaSegment, ofCase),
    await read(Document, ofCase),
    await read(LivenessSession, ofCase),
    await read(PhoneCheck, ofCase),
    await read(Payment, ofCase),
  ];
}

interface CaseCopy {
  readonly tables: readonly Table[];
  readonly prepared: PreparedCase;
}

/** What must be different in every case. */
function ownFacts(
  { runtime: { sealing } }: Installation,
  made: MadeApplication,
  ids: ReadonlyMap<string, string>,
  n: number,
) {
  const accountNumber = anAccountNumber();
  const creditCode = aCreditCode();
  const phone = aMobileNumber();
  const order = parseOrderNumber(made.application.orderNo);
  if (!order.valid) throw new Error(`order number ${made.application.orderNo} is not valid`);
  const seal = (table: string, column: string, oldId: string, text: string): string =>
    sealing.seal(text, { table, column, id: ids.get(oldId)! });
  const facts = new Map<EntityClass<object>, object>([
    [Organisation, { creditCode }],
    [
      PortalAccount,
      {
        phone: seal('portal_account', 'phone', made.applicant.id, phone),
        phoneIndex: accountPhoneIndex(sealing, phone),
      },
    ],
    [Certificate, { serial: aCertificateSerial(), ownerCode: creditCode }],
    [
      Application,
      {
        creditCode,
        orderNo: makeOrderNumber({ day: order.day, serial: order.serial + n }),
        bankAccountNumber: seal('application', 'bank_account_number', made.application.id, accountNumber),
        bankAccountNumberIndex: sealing.blindIndex(indexDomains.bankAccountNumber, accountNumber),
      },
    ],
    [Payment, { channelReference: `wx-${n}`, outTradeNo: makeTradeNo(ids.get(made.application.id)!) }],
  ]);
  return { facts, accountNumber };
}

function copyCase(installation: Installation, original: readonly Table[], made: MadeApplication, n: number): CaseCopy {
  const { clock, random } = installation.runtime;
  const newIds = original.flatMap(({ rows }) => rows.map(({ id }) => [id, uuidv7(clock, random)] as const));
  const ids = new Map<string, string>(newIds);
  const { facts, accountNumber } = ownFacts(installation, made, ids, n);
  const tables = original.map(({ entity, rows }) => ({
    entity,
    rows: rows.map((row) => ({ ...copyRow(installation, entity, row, ids), ...facts.get(entity) })),
  }));
  return { tables, prepared: { id: ids.get(made.application.id)!, accountNumber } };
}

/** References follow the copies; what is sealed for a row is opened and sealed for its copy. */
function copyRow(
  { runtime: { db, sealing } }: Installation,
  entity: EntityClass<object>,
  row: Row,
  ids: ReadonlyMap<string, string>,
): Row {
  const { tableName: table, properties } = db.orm.getMetadata().get(entity);
  const copied = Object.entries(row).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    if (!value.startsWith('v1.')) return [name, reference(value, ids)];
    const column = properties[name as never]['fieldNames'][0] as string;
    const text = sealing.open(value, { table, column, id: row.id });
    return [name, sealing.seal(text, { table, column, id: ids.get(row.id)! })];
  });
  return Object.fromEntries(copied) as Row;
}

/** An id, or the key `<organisation id>/<slot>` of an order under way. */
function reference(value: string, ids: ReadonlyMap<string, string>): string {
  const [id = '', ...rest] = value.split('/');
  return [ids.get(id) ?? id, ...rest].join('/');
}

async function insert({ runtime }: Installation, copies: readonly CaseCopy[]): Promise<void> {
  await runtime.transact(systemActor('drill'), async ({ em }) => {
    for (let place = 0; place < copies[0]!.tables.length; place += 1) {
      const { entity } = copies[0]!.tables[place]!;
      const rows = copies.flatMap(({ tables }) => tables[place]!.rows);
      if (rows.length > 0) await em.insertMany(entity, rows);
    }
  });
}
