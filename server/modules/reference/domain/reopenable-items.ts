import type { Bilingual } from '../../../platform/errors.js';

/** What a return can ask the applicant to do again. */
export const reopenableItems = [
  'organisation', 'operator', 'phone', 'legal_person', 'bank_account', 'invoice', 'signed_form', 'id_photos', 'liveness',
] as const;
export type ReopenableItem = (typeof reopenableItems)[number];

export const reopenableItemLabels: Readonly<Record<ReopenableItem, Bilingual>> = {
  organisation: { zh: '机构信息', en: 'organisation' },
  operator: { zh: '经办人信息', en: 'operator' },
  phone: { zh: '经办人手机实名', en: 'operator’s phone' },
  legal_person: { zh: '法人信息', en: 'legal person' },
  bank_account: { zh: '基本户信息', en: 'bank account' },
  invoice: { zh: '发票信息', en: 'invoice' },
  signed_form: { zh: '签章申请表', en: 'signed form' },
  id_photos: { zh: '身份证照片', en: 'ID photos' },
  liveness: { zh: '活体认证', en: 'liveness check' },
};

/**
 * What else must be done again with an item: the signed form states the data, and another operator is another face,
 * card and phone. Bank account and invoice stand outside the signed form's digest, so nothing hangs on them.
 */
const dependents: Readonly<Partial<Record<ReopenableItem, readonly ReopenableItem[]>>> = {
  organisation: ['signed_form'],
  operator: ['signed_form', 'id_photos', 'liveness', 'phone'],
  legal_person: ['signed_form'],
};

export const isReopenable = (text: string): text is ReopenableItem => (reopenableItems as readonly string[]).includes(text);

/** The items with everything that depends on them, in the order of `reopenableItems`. */
export function withDependents(items: readonly ReopenableItem[]): readonly ReopenableItem[] {
  const all = new Set<ReopenableItem>(items);
  for (const item of all) for (const dependent of dependents[item] ?? []) all.add(dependent);
  return reopenableItems.filter((item) => all.has(item));
}
