import { rows } from '../../../platform/database/database.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Bilingual } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { businessDay } from '../../calendar/domain/business-day.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { expiryNotice, expiryWindow, type ExpiryNotice, type ExpiryStages } from '../domain/expiry-stages.js';
import { noticeTemplates } from '../domain/templates.js';
import { orderOfHolder } from '../queries/certificate-holder.js';
import { inBoth } from '../queries/order-facts.js';
import { recipientsOf } from '../recipient.js';
import { queueNotification } from './queue-notification.js';

const actor = systemActor('tell-of-expiry');
const BATCH = 500;

/**
 * Tells holders that their certificate expires, and invites those whose certificate has expired to renew it: each stage
 * of the settings once for each certificate (the message's unique key), only while it is current and nobody renews it
 * already. Returns how many certificates a notice was due for.
 */
export async function tellOfExpiry(runtime: Runtime, batch = BATCH): Promise<number> {
  const settings = await readSettings(runtime.db.orm.em.fork());
  const stages = { before: settings['issuance.expiryNoticeDays'], after: settings['issuance.invitationDays'] };
  let told = 0;
  for (let last = ''; ;) {
    const found = await currentCertificates(runtime, stages, last, batch);
    for (const certificate of found) if (await tell(runtime, certificate, stages)) told += 1;
    if (found.length < batch) return told;
    last = found.at(-1)!.id;
  }
}

type Ending = Pick<Certificate, 'id' | 'notAfter'>;

function currentCertificates({ db, clock }: Runtime, stages: ExpiryStages, last: string, limit: number): Promise<Ending[]> {
  const { from, to } = expiryWindow(stages, clock.now());
  return rows<{ Certificate: Certificate }>(db.orm.em.fork()).selectFrom('Certificate').select(['id', 'notAfter'])
    .where('notAfter', '>=', from).where('notAfter', '<=', to)
    .where('revokedAt', 'is', null).where('supersededAt', 'is', null)
    .where('id', '>', last).orderBy('id').limit(limit).execute();
}

async function tell(runtime: Runtime, { id, notAfter }: Ending, stages: ExpiryStages): Promise<boolean> {
  const notice = expiryNotice(notAfter, stages, runtime.clock.now());
  if (!notice) return false;
  try {
    return await runtime.transact(actor, (work) => tellHolder(work, runtime, id, notice));
  } catch (error) {
    if (isUniqueViolation(error)) return false; // another run told it at the same moment
    throw error;
  }
}

async function tellHolder(work: Work, { sealing }: Runtime, id: string, { kind, stage }: ExpiryNotice): Promise<boolean> {
  const certificate = await loadCertificate(work.em, id);
  const { supersededAt, revokedAt } = certificate;
  const application = supersededAt === null && revokedAt === null ? await orderOfHolder(work.em, certificate) : null;
  if (!application) return false;
  const { accountId } = application;
  const parameters = { organisation: certificate.ownerName, tail: certificate.serial.slice(-4), ...inBoth('day', dayIn(certificate.notAfter)) };
  let queued = false;
  for (const { who, channel, address } of await recipientsOf(work.em, sealing, application)) {
    if (channel === 'MAIL' && !noticeTemplates[kind].mail) continue;
    const eventKey = `${id}/${stage}/${channel}/${who}`;
    queued = (await queueNotification(work, sealing, { eventKey, kind, channel, address, parameters, accountId })) !== undefined || queued;
  }
  return queued;
}

/** `2026年6月10日` and `2026-06-10`, in China. */
function dayIn(moment: Date): Bilingual {
  const en = businessDay(moment);
  const [year, month, day] = en.split('-').map(Number);
  return { zh: `${year}年${month}月${day}日`, en };
}
