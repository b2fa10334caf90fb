import type { BankGateway } from '../../../gateways/bank/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { isOpenTooLong, nextAsk } from '../domain/asking.js';
import { Payout } from '../payout.entity.js';
import { treasuryActor } from '../treasury-actor.js';
import { openException } from './open-exception.js';
import { recordAnswer } from './record-answer.js';

/** Asked side by side: a bank that hangs costs one time-out per group, not per payout. */
const AT_ONCE = 8;
/** Per run; what is left is due again in the next. */
const MOST = 400;

/** Asks the bank for the outcome of every payout that is due to be asked for. */
export async function queryOpenPayouts(runtime: Runtime, bank: BankGateway): Promise<void> {
  const due = await duePayouts(runtime);
  for (let from = 0; from < due.length; from += AT_ONCE) {
    await Promise.all(due.slice(from, from + AT_ONCE).map((payout) => ask(runtime, bank, payout)));
  }
}

type DuePayout = Pick<Payout, 'id' | 'requestNo'>;

function duePayouts({ db, clock }: Runtime): Promise<DuePayout[]> {
  return rows<{ Payout: Payout }>(db.orm.em.fork())
    .selectFrom('Payout')
    .select(['id', 'requestNo'])
    .where('state', 'in', ['SUBMITTING', 'SUBMITTED', 'UNKNOWN'])
    .where('askAgainAt', '<=', clock.now())
    .orderBy('askAgainAt')
    .orderBy('id')
    .limit(MOST)
    .execute();
}

async function ask(runtime: Runtime, bank: BankGateway, { id, requestNo }: DuePayout): Promise<void> {
  if (!(await takeTurn(runtime, id))) return;
  await recordAnswer(runtime, id, await bank.query(requestNo));
  await tellWhenTooLong(runtime, id);
}

/** Sets the moment of the next question before asking this one; true for the one instance that may ask it. */
function takeTurn(runtime: Runtime, id: string): Promise<boolean> {
  return runtime.transact(treasuryActor, async ({ em, now }) => {
    const payout = await em.findOneOrFail(Payout, { id }, { disableIdentityMap: true });
    if (payout.askAgainAt === null || payout.askAgainAt > now) return false;
    const asked = payout.asked + 1;
    const turn = { asked, askAgainAt: nextAsk({ ...payout, asked }, now), version: payout.version + 1 };
    return (await em.nativeUpdate(Payout, { id, version: payout.version }, turn)) === 1;
  });
}

async function tellWhenTooLong(runtime: Runtime, id: string): Promise<void> {
  const payout = await runtime.db.orm.em.fork().findOneOrFail(Payout, { id });
  if (!isOpenTooLong(payout, runtime.clock.now())) return;
  const finding = { kind: 'UNKNOWN_TOO_LONG', payoutId: id, about: id } as const;
  await runtime.transact(treasuryActor, (work) => openException(work, runtime.sealing, finding));
}
