import { cancelOwnApplication } from '../../modules/intake/commands/cancel-application.js';
import { expireApplications } from '../../modules/intake/commands/expire-applications.js';
import { submitApplication } from '../../modules/intake/commands/submit-application.js';
import type { Harness } from '../harness.js';
import type { MadeApplication } from './applications.js';

type Subject = Pick<Harness, 'runtime'>;
type Owned = Pick<MadeApplication, 'application' | 'applicant'>;

/** The applicant hands the draft in. */
export const submit = ({ runtime }: Subject, { application, applicant }: Owned): Promise<void> =>
  submitApplication(runtime, applicant, { id: application.id });

/** The applicant gives the order up. */
export const cancel = ({ runtime }: Subject, { application, applicant }: Owned): Promise<void> =>
  cancelOwnApplication(runtime, applicant, { id: application.id });

/** Ends every case whose wait is over by the harness's clock. */
export const expireDue = ({ runtime }: Subject): Promise<number> => expireApplications(runtime);
