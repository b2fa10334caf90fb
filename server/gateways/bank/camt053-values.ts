import { fenFromYuan, type Fen } from '../../platform/money.js';
import type { XmlElement } from './xml-document.js';

/** China Standard Time, for dates and times that carry no offset. */
const LOCAL = '+08:00';

/** An `Amt` in yuan, exact. */
export function readAmount(parent: XmlElement): Fen {
  const element = parent.child('Amt');
  if (element.attribute('Ccy') !== 'CNY') throw element.damaged('币种不是 CNY', 'is not in CNY');
  return readYuan(element);
}

export function readYuan(element: XmlElement): Fen {
  const text = element.text();
  if (!/^\d{1,13}(\.\d{1,2})?$/.test(text)) throw element.damaged('不是最多两位小数的金额', 'is not yuan with two decimals');
  return fenFromYuan(text);
}

export function readDirection(parent: XmlElement): 'DEBIT' | 'CREDIT' {
  const element = parent.child('CdtDbtInd');
  switch (element.text()) {
    case 'DBIT': return 'DEBIT';
    case 'CRDT': return 'CREDIT';
    default: throw element.damaged('应为 DBIT 或 CRDT', 'must be DBIT or CRDT');
  }
}

export function readFlag(parent: XmlElement, name: string): boolean {
  const element = parent.optional(name);
  if (!element) return false;
  const text = element.text();
  if (!['true', 'false', '1', '0'].includes(text)) throw element.damaged('应为 true 或 false', 'must be true or false');
  return text === 'true' || text === '1';
}

function realMoment(element: XmlElement, day: string, rest: string): Date {
  const moment = new Date(`${day}${rest}`);
  // JavaScript rolls 30 February over into March; a calendar day is real when it comes back as it went in.
  const real = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || Number.isNaN(real.getTime()) || !real.toISOString().startsWith(day)) {
    throw element.damaged('日期无效', 'is no valid date');
  }
  return moment;
}

/** An ISODate: the first moment of that day in China. */
export function readDay(element: XmlElement): Date {
  const text = element.text();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw element.damaged('日期无效', 'is no valid date');
  return realMoment(element, text, `T00:00:00${LOCAL}`);
}

/** An ISODateTime; without offset it is China's. */
export function readMoment(element: XmlElement): Date {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(Z|[+-]\d{2}:\d{2})?$/.exec(element.text());
  if (!match) throw element.damaged('时间无效', 'is no valid time');
  return realMoment(element, match[1]!, `${match[2]}${match[3] ?? LOCAL}`);
}

/** DateAndDateTimeChoice. */
export function readWhen(element: XmlElement): Date {
  const day = element.optional('Dt');
  return day ? readDay(day) : readMoment(element.child('DtTm'));
}

/** Longest identifications and texts of the schema; more is refused. */
export function readText(element: XmlElement, most: number): string {
  const text = element.text();
  if (text === '' || [...text].length > most) {
    throw element.damaged(`应为 1 至 ${most} 个字符`, `must have 1 to ${most} characters`);
  }
  return text;
}
