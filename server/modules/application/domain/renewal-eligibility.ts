import { after, days } from '../../../platform/clock.js';
import type { Bilingual } from '../../../platform/errors.js';
import { businessDay } from '../../calendar/domain/business-day.js';

/** Whether a certificate can be renewed here and now; stable, part of the applicants' API. */
export const eligibilityCodes = [
  'OK', 'UNKNOWN_SERIAL', 'MALFORMED_SERIAL', 'REVOKED', 'NOT_YET_EXPIRED', 'TOO_LATE', 'OTHER_HALL', 'LIVE_ORDER', 'ORGANISATION_BUSY',
] as const;
export type EligibilityCode = (typeof eligibilityCodes)[number];

export interface EligibilityFacts {
  readonly certificate: { readonly notAfter: Date; readonly revokedAt: Date | null };
  /** The project that the certificate belongs to. */
  readonly project: { readonly code: string; readonly nameZh: string; readonly nameEn: string };
  /** Of this installation; empty where it serves all projects. */
  readonly hallProjectCode: string;
  readonly windowDays: number;
  readonly earliestDaysBefore: number;
  /** An order for this certificate that has not ended: one's own, or somebody else's. */
  readonly liveOrder: 'NONE' | 'OWN' | 'OTHER';
  /** The owner has as many orders from payment on as it may have. */
  readonly organisationBusy: boolean;
  readonly hotline: string;
  readonly now: Date;
}

export interface EligibilityVerdict {
  readonly code: EligibilityCode;
  readonly reason: Bilingual;
  readonly wayOut: Bilingual;
  /** From when on it can be renewed, for NOT_YET_EXPIRED. */
  readonly from?: Date;
}

/** The verdict about a certificate that exists: the first thing that stands against renewing it, or OK. */
export function judgeEligibility(facts: EligibilityFacts): EligibilityVerdict {
  const { certificate: { notAfter, revokedAt }, now } = facts;
  const opens = after(notAfter, -days(facts.earliestDaysBefore));
  const closes = after(notAfter, days(facts.windowDays));
  if (facts.hallProjectCode !== '' && facts.hallProjectCode !== facts.project.code) return otherHall(facts);
  if (revokedAt !== null) return revoked(facts);
  if (now < opens) return notYet(opens);
  if (now > closes) return tooLate(facts, closes);
  if (facts.liveOrder !== 'NONE') return liveOrder(facts);
  return facts.organisationBusy ? busy : eligible;
}

const verdict = (code: EligibilityCode, reason: Bilingual, wayOut: Bilingual): EligibilityVerdict => ({ code, reason, wayOut });

const eligible = verdict(
  'OK',
  { zh: '该证书可以续期', en: 'The certificate can be renewed' },
  { zh: '请填写机构的统一社会信用代码后开始办理', en: 'Give the organisation’s credit code and begin' },
);

/** What was typed is no serial; `problem` says why. */
export const malformed = (problem: Bilingual): EligibilityVerdict =>
  verdict('MALFORMED_SERIAL', problem, {
    zh: '插入 Ukey，打开驱动程序，在证书详情中复制“序列号”后粘贴到这里',
    en: 'Plug in the Ukey, open the driver, copy the serial from the certificate’s details and paste it here',
  });

export const unknownSerial = (hotline: string): EligibilityVerdict =>
  verdict(
    'UNKNOWN_SERIAL',
    { zh: '没有查到该序列号的证书', en: 'There is no certificate of this serial' },
    {
      zh: `请在驱动程序的证书详情中复制序列号，逐位核对；仍查不到请拨打客服热线 ${hotline}`,
      en: `Copy the serial from the certificate’s details in the driver and compare it; if it is still not found, call ${hotline}`,
    },
  );

const otherHall = ({ project }: EligibilityFacts): EligibilityVerdict =>
  verdict(
    'OTHER_HALL',
    { zh: `该证书属于“${project.nameZh}”，不在本网厅办理`, en: `The certificate belongs to “${project.nameEn}”, which has a hall of its own` },
    { zh: '请前往该项目的网厅办理续期', en: 'Renew it in that project’s hall' },
  );

const revoked = ({ hotline }: EligibilityFacts): EligibilityVerdict =>
  verdict(
    'REVOKED',
    { zh: '该证书已吊销，不能续期', en: 'The certificate was revoked and cannot be renewed' },
    { zh: `请办理新证书；如有疑问请拨打客服热线 ${hotline}`, en: `Apply for a new certificate; with questions call ${hotline}` },
  );

const notYet = (from: Date): EligibilityVerdict => ({
  ...verdict(
    'NOT_YET_EXPIRED',
    { zh: '该证书仍在有效期内，本业务办理有效期外的续期', en: 'The certificate is still valid; this service renews expired ones' },
    { zh: `请在 ${businessDay(from)} 之后再来办理`, en: `Come back after ${businessDay(from)}` },
  ),
  from,
});

const tooLate = ({ windowDays, hotline }: EligibilityFacts, closed: Date): EligibilityVerdict =>
  verdict(
    'TOO_LATE',
    {
      zh: `该证书过期已超过 ${windowDays} 天（续期截止 ${businessDay(closed)}），不能续期`,
      en: `The certificate expired more than ${windowDays} days ago (renewal ended on ${businessDay(closed)})`,
    },
    { zh: `请办理新证书；如有疑问请拨打客服热线 ${hotline}`, en: `Apply for a new certificate; with questions call ${hotline}` },
  );

function liveOrder({ liveOrder: whose, hotline }: EligibilityFacts): EligibilityVerdict {
  const reason = { zh: '该证书已有一份进行中的续期申请', en: 'A renewal of this certificate is under way' };
  if (whose === 'OWN') {
    return verdict('LIVE_ORDER', reason, {
      zh: '请在“我的业务单”中继续办理，或先取消它',
      en: 'Continue it in your orders, or cancel it first',
    });
  }
  return verdict('LIVE_ORDER', reason, {
    zh: `请向本单位的其他经办人了解；如无人办理，请拨打客服热线 ${hotline}`,
    en: `Ask your organisation’s other operators; if none of them filed it, call ${hotline}`,
  });
}

const busy = verdict(
  'ORGANISATION_BUSY',
  { zh: '贵单位有一份续期申请正在办理', en: 'Your organisation has another renewal under way' },
  {
    zh: '同时续期多张证书的，请待前一张缴费并下载更新完成后，再办理下一张',
    en: 'With several certificates, renew the next one when the one before is paid, downloaded and updated',
  },
);
