import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { ReopenableItem } from '../../reference/domain/reopenable-items.js';
import { judgeCompleteness, type MissingItem } from '../domain/completeness.js';
import { submissionEvidence } from './submission-evidence.js';

const itemOf: Readonly<Record<MissingItem, ReopenableItem | null>> = {
  form: null,
  organisation: 'organisation',
  rename_proof: 'organisation',
  operator: 'operator',
  legal_person: 'legal_person',
  bank_account: 'bank_account',
  invoice: 'invoice',
  signed_form: 'signed_form',
  signed_form_unchecked: 'signed_form',
  signed_form_unreadable: 'signed_form',
  signed_form_stale: 'signed_form',
  id_front: 'id_photos',
  id_back: 'id_photos',
  liveness: 'liveness',
  phone_check: 'phone',
  legal_phone_check: 'legal_person',
};

/** The items of a returned order that are still to be done again. */
export async function undoneItems({ db, sealing }: Runtime, row: ApplicationRow): Promise<readonly ReopenableItem[]> {
  const { missing } = judgeCompleteness(await submissionEvidence(db.orm.em.fork(), sealing, row));
  return missing.flatMap((code) => itemOf[code] ?? []);
}
