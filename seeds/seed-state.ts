import { rows, type EntityManager } from '../server/platform/database/database.js';
import type { Runtime } from '../server/platform/runtime.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { Setting } from '../server/modules/reference/setting.entity.js';
import type { StaffMember } from '../server/modules/staff/staff-member.entity.js';
import type { StaffSession } from '../server/modules/staff/staff-session.entity.js';

/** The row by which a seed knows what another has done here; no setting of the business. */
const KEY = 'seeds.state';

export interface SeedMark {
  readonly kind: 'demo' | 'load';
  readonly phase: 'RUNNING' | 'DONE';
  /** Number of cases, as far as known when it began. */
  readonly size: number;
}

export type SeedState =
  | { readonly kind: 'EMPTY' }
  /** A seed was cut off; nobody has worked on what it left. */
  | { readonly kind: 'CUT_OFF' }
  /** Somebody has logged in to what a cut-off seed left: their work may be in it. */
  | { readonly kind: 'CUT_OFF_IN_USE' }
  | { readonly kind: 'SEEDED'; readonly mark: SeedMark }
  /** Made by people, not by a seed. */
  | { readonly kind: 'IN_USE' };

interface Tables {
  readonly Setting: Setting;
  readonly StaffMember: StaffMember;
  readonly StaffSession: StaffSession;
}

/** What the database holds, as far as it matters to a seed. */
export async function seedState(em: EntityManager): Promise<SeedState> {
  const mark = await readMark(em);
  if (mark?.phase === 'DONE') return { kind: 'SEEDED', mark };
  if (mark) return { kind: (await any(em, 'StaffSession')) ? 'CUT_OFF_IN_USE' : 'CUT_OFF' };
  return { kind: (await any(em, 'StaffMember')) ? 'IN_USE' : 'EMPTY' };
}

async function readMark(em: EntityManager): Promise<SeedMark | undefined> {
  const row = await rows<Tables>(em).selectFrom('Setting').select('value').where('key', '=', KEY).executeTakeFirst();
  return row?.value as SeedMark | undefined; // written below and nowhere else
}

async function any(em: EntityManager, table: 'StaffMember' | 'StaffSession'): Promise<boolean> {
  return (await rows<Tables>(em).selectFrom(table).select('id').limit(1).execute()).length > 0;
}

const actor = systemActor('seed');

/** The first thing that a seed writes. */
export async function markBegun({ transact }: Runtime, mark: Omit<SeedMark, 'phase'>): Promise<void> {
  await transact(actor, ({ em, now }) => em.insert(Setting, { key: KEY, value: { ...mark, phase: 'RUNNING' }, version: 1, changedAt: now }));
}

/** The last. */
export async function markDone({ transact }: Runtime, mark: Omit<SeedMark, 'phase'>): Promise<void> {
  await transact(actor, ({ em, now }) => em.nativeUpdate(Setting, { key: KEY }, { value: { ...mark, phase: 'DONE' }, version: 2, changedAt: now }));
}
