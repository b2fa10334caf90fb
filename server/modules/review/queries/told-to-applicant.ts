import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Bilingual } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { reopenedItems } from '../../application/queries/reopened-items.js';
import { undoneItems } from '../../intake/queries/undone-items.js';
import { isReopenable, reopenableItemLabels, withDependents, type ReopenableItem } from '../../reference/domain/reopenable-items.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import type { Decision } from '../decision.entity.js';

interface Tables {
  Decision: Decision;
  ReasonCode: ReasonCode;
}

/** Why an order was refused; nothing unless it was. */
export async function rejectionTexts(em: EntityManager, { id, state }: ApplicationRow): Promise<Bilingual[]> {
  if (state !== 'REJECTED') return [];
  const { reasons, own } = await lastTold(em, id, 'REJECT');
  return own ? [own] : reasons.map(textOf);
}

/** What the last return asks for, item by item, what depends on it included; nothing unless the order is returned. */
export async function returnedItems(runtime: Runtime, row: ApplicationRow) {
  if (row.state !== 'RETURNED') return [];
  const em = runtime.db.orm.em.fork();
  const { must } = await reopenedItems(em, row.id);
  const { reasons, own } = await lastTold(em, row.id, 'RETURN');
  const undone = await undoneItems(runtime, row);
  return must.map((item) => {
    const label = reopenableItemLabels[item];
    const reason = reasonFor(item, reasons, own);
    return { item, itemZh: label.zh, itemEn: label.en, reasonZh: reason.zh, reasonEn: reason.en, done: !undone.includes(item) };
  });
}

const textOf = ({ applicantTextZh, applicantTextEn }: ReasonCode): Bilingual => ({ zh: applicantTextZh, en: applicantTextEn });

function reasonFor(item: ReopenableItem, reasons: readonly ReasonCode[], own: Bilingual | null): Bilingual {
  const about = reasons.filter(({ reopens }) => reopens === item);
  if (about.length > 0) return own ?? joined(about.map(textOf));
  const cause = reasons.find(({ reopens }) => reopens && isReopenable(reopens) && withDependents([reopens]).includes(item));
  if (!cause || !cause.reopens || !isReopenable(cause.reopens)) return own ?? joined(reasons.map(textOf));
  const { zh, en } = reopenableItemLabels[cause.reopens];
  return { zh: `${zh}修改后，此项须重新办理。`, en: `After the ${en} is corrected this has to be done again.` };
}

const joined = (texts: readonly Bilingual[]): Bilingual =>
  ({ zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') });

/** The last decision of a kind that took effect. `own`: the reviewer's words, where they wrote other than the standard ones. */
async function lastTold(em: EntityManager, applicationId: string, kind: 'RETURN' | 'REJECT') {
  const last = await rows<Tables>(em)
    .selectFrom('Decision')
    .select(['reasons', 'applicantText'])
    .where('applicationId', '=', applicationId)
    .where('status', '=', 'EFFECTIVE')
    .where('kind', '=', kind)
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const reasons = last && last.reasons.length > 0
    ? await rows<Tables>(em).selectFrom('ReasonCode').selectAll().where('code', 'in', last.reasons).orderBy('position').execute()
    : [];
  const standard = reasons.map(({ applicantTextZh }) => applicantTextZh);
  const text = last?.applicantText ?? null;
  const isStandard = text === null || standard.every((part) => text.includes(part));
  return { reasons, own: isStandard ? null : { zh: text, en: text } };
}
