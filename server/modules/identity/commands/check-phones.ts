import type { PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import type { DeclaredSubject } from '../../application/person-digest.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { reopenedItems } from '../../application/queries/reopened-items.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { askUntilAnswered } from './ask-until-answered.js';
import { requestPhoneCheck } from './request-phone-check.js';

/**
 * Has the carriers asked about the operator, and about the legal person where the setting says so, and waits a few
 * seconds for what they say; an answer that takes longer comes by the outbox. Refusals are requestPhoneCheck's.
 */
export async function checkPhones(
  runtime: Runtime,
  phones: PhoneCheckGateway,
  actor: Actor,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  const asked = (await subjectsOf(runtime, actor, applicationId)).map(async (subject) => {
    const checkId = await requestPhoneCheck(runtime, actor, { applicationId, subject });
    await askUntilAnswered(runtime, phones, checkId);
  });
  const refused = (await Promise.allSettled(asked)).find((result) => result.status === 'rejected');
  if (refused) throw refused.reason;
}

/** In a returned case who was sent back; the operator, with requestPhoneCheck's refusal, where neither was. */
async function subjectsOf(runtime: Runtime, actor: Actor, applicationId: string): Promise<readonly DeclaredSubject[]> {
  const em = runtime.db.orm.em.fork();
  const { state } = await loadOwnApplication(em, actor, applicationId);
  if (!(await readSettings(em))['identity.checkLegalPerson']) return ['OPERATOR'];
  if (state !== 'RETURNED') return ['OPERATOR', 'LEGAL_PERSON'];
  const { may } = await reopenedItems(em, applicationId);
  if (!may.includes('legal_person')) return ['OPERATOR'];
  return may.includes('phone') ? ['OPERATOR', 'LEGAL_PERSON'] : ['LEGAL_PERSON'];
}
