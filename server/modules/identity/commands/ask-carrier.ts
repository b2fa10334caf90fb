import type { CarrierAnswer, PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import { after, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { openLegalPerson, openOperator } from '../../application/open-form.js';
import { factorsDigest } from '../../application/person-digest.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { PhoneCheck } from '../phone-check.entity.js';
import { recordPhoneCheckResult } from './record-phone-check-result.js';

const carriers = systemActor('phone-check');

/** So often a carrier is asked for one check before it is given up as ERROR. */
const MOST_ASKS = 5;
/** Longer than the gateway's own time-out: whoever has not answered by then is gone. */
const ASKING_TAKES = minutes(1);
/** Busy, and the provider's daily limit: not answers about the person, and worth another question. */
const passing = new Set(['-11', '-12']);

/**
 * ANSWERED: the check has its result. OPEN: ask again later. BUSY: somebody else is asking. MOOT: the data were changed
 * since, so that nobody can be asked about what they were; the check waits in case they become the same again.
 */
export type AskOutcome = 'ANSWERED' | 'OPEN' | 'BUSY' | 'MOOT';

/**
 * Asks the carrier for one check and stores the answer. One asks at a time, however many try; after five questions
 * without an answer the check ends as ERROR, which is a try of the applicant's.
 */
export async function askCarrier(runtime: Runtime, phones: PhoneCheckGateway, checkId: string): Promise<AskOutcome> {
  const em = runtime.db.orm.em.fork();
  const check = await em.findOne(PhoneCheck, { id: checkId });
  if (!check) throw new DomainError('NOT_FOUND', { zh: '没有这次手机实名核验', en: 'There is no such phone check' });
  if (check.result !== 'REQUESTED') return 'ANSWERED';
  const application = await loadApplication(em, check.applicationId);
  if (factorsDigest(runtime.sealing, application, check.subject) !== check.factorsDigest) return 'MOOT';
  const asks = check.asks + 1;
  if (!(await claim(runtime, check))) return 'BUSY';
  const answer = await phones.check(factorsOf(runtime, application, check));
  if (answer.kind === 'ANSWERED' && !(passing.has(answer.code) && asks < MOST_ASKS)) {
    const { code, contradicted } = answer;
    await recordPhoneCheckResult(runtime, carriers, { checkId, code, ...(contradicted && { contradicted }) });
    return 'ANSWERED';
  }
  runtime.log.warn({ checkId, asks, cause: causeOf(answer) }, 'the carrier gave no result');
  if (asks >= MOST_ASKS) {
    await recordPhoneCheckResult(runtime, carriers, { checkId, code: null });
    return 'ANSWERED';
  }
  await runtime.transact(carriers, ({ em: open }) => open.nativeUpdate(PhoneCheck, { id: checkId, asks }, { askedUntil: null }));
  return 'OPEN';
}

/** The guarded write by which one of several asks. */
async function claim(runtime: Runtime, { id, asks, askedUntil }: PhoneCheck): Promise<boolean> {
  const now = runtime.clock.now();
  if (askedUntil !== null && askedUntil > now) return false;
  const set = { asks: asks + 1, askedUntil: after(now, ASKING_TAKES) };
  return (await runtime.transact(carriers, ({ em }) => em.nativeUpdate(PhoneCheck, { id, asks, result: 'REQUESTED' }, set))) === 1;
}

const factorsOf = ({ sealing }: Runtime, application: Application, { subject }: PhoneCheck) =>
  (subject === 'OPERATOR' ? openOperator : openLegalPerson)(sealing, application);

const causeOf = (answer: CarrierAnswer): string => (answer.kind === 'ANSWERED' ? answer.code : answer.cause);
