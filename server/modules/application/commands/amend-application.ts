import { DomainError } from '../../../platform/errors.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../application.entity.js';
import { loadOwnApplication } from '../queries/load-application.js';

/** Uploads of both sides of a card at once collide once or twice; more means that something is wrong. */
const TRIES = 20;

/**
 * Marks the applicant's own case as changed, in the caller's transaction, when `permit` lets it (it throws a refusal
 * otherwise). The marking is a guarded write on version and state, so that nothing slips into a case while it is being
 * submitted: the two wait for each other, and the later one decides on what the earlier one left. Returns the case.
 */
export async function amendOwnApplication(
  work: Work,
  id: string,
  permit: (application: Application) => void | Promise<void>,
): Promise<Application> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const application = await loadOwnApplication(work.em, work.actor, id);
    await permit(application);
    const { version, state } = application;
    const marked = await work.em.nativeUpdate(Application, { id, version, state }, { version: version + 1 });
    if (marked === 1) return Object.assign(application, { version: version + 1 });
  }
  throw new DomainError('BUSY', { zh: '该申请正被其他操作更改，请稍后再试', en: 'The application is being changed; try again in a moment' });
}
