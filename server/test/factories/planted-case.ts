import { Application } from '../../modules/application/application.entity.js';
import { createDraft } from '../../modules/application/commands/create-draft.js';
import { saveForm } from '../../modules/application/commands/save-form.js';
import { loadApplication } from '../../modules/application/queries/load-application.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';
import { aCertificate, anApplicant, anOrganisation, type OrganisationFacts } from './applicants.js';
import { aForm, type FormChanges } from './application-form.js';

export interface PlantedChoices {
  readonly organisation?: OrganisationFacts;
  readonly form?: FormChanges;
}

/**
 * A case set into any state as a row, past the commands: for tests of reads and refusals that range over all states.
 * What its state would have brought along (payments, segments, decisions) is not there.
 */
export async function aPlantedCase(
  harness: Pick<Harness, 'runtime'>,
  columns: Partial<Application> = {},
  choices: PlantedChoices = {},
): Promise<Application> {
  const { runtime } = harness;
  const organisation = choices.organisation ?? (await anOrganisation(harness));
  const certificate = await aCertificate(harness, organisation);
  const applicant = await anApplicant(harness, organisation);
  const { id, version } = await createDraft(runtime, applicant, { serial: certificate.serial, termYears: 1 });
  await saveForm(runtime, applicant, { id, version, form: aForm(organisation, choices.form) });
  const submittedAt = columns.state === 'DRAFT' ? null : runtime.clock.now();
  return replant(harness, id, { state: 'PENDING_REVIEW', submittedAt, ...columns });
}

/** Sets columns of a case past the commands. */
export async function replant({ runtime }: Pick<Harness, 'runtime'>, id: string, columns: Partial<Application>): Promise<Application> {
  await runtime.transact(systemActor('test'), ({ em }) => em.nativeUpdate(Application, { id }, columns));
  return loadApplication(runtime.db.orm.em.fork(), id);
}
