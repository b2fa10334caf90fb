import { bankBranches } from '../../seeds/bank-branches.js';
import type { Installation } from '../../server/installation.js';
import { changeSetting } from '../../server/modules/reference/commands/change-setting.js';
import { importBankBranches } from '../../server/modules/reference/commands/import-bank-branches.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { aProject } from '../../server/test/factories.js';
import { reasonCodes } from '../../server/test/factories/reviews.js';

const actor = systemActor('e2e');

/** Hall, prices, calendar, reasons and bank branches; no approval is drawn for second review by lot. */
export async function defineReferenceData(office: Installation): Promise<void> {
  const { runtime } = office;
  await aProject(office);
  await reasonCodes(office);
  await importBankBranches(runtime, actor, bankBranches.map(({ cnaps, name }) => ({ cnaps, name })));
  await changeSetting(runtime, actor, { key: 'review.sampledPercent', value: 0 });
}
