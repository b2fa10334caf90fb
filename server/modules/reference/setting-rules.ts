import { z } from 'zod';
import { requireOpeningHours, type OpeningHours } from '../calendar/domain/opening-hours.js';
import type { Settings } from './domain/settings.js';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const interval: z.ZodType<OpeningHours> = z.strictObject({ opens: z.string(), closes: z.string() });

/** Stages of notices, each once. */
const days = (least: number) =>
  z.array(z.number().int().min(least).max(365)).max(6).refine((stages) => new Set(stages).size === stages.length);

/** What each setting may be. Opening hours must follow each other besides (calendar/domain/opening-hours.ts). */
export const settingRules: { readonly [K in keyof Settings]: z.ZodType<Settings[K]> } = {
  'review.escalatingFlags': z.array(z.string().regex(/^[A-Z][A-Z_]{2,39}$/)).max(50).refine((flags) => new Set(flags).size === flags.length),
  'review.sampledPercent': z.number().int().min(0).max(100),
  'calendar.fallbackToWeekdays': z.boolean(),
  'calendar.hours': z.array(interval).max(6).transform((hours) => requireOpeningHours(hours, 'value')),
  'bankVerification.policy': z.enum(['settled', 'code-entry']),
  'identity.checkLegalPerson': z.boolean(),
  'reveal.dailyQuota': z.number().int().min(0).max(1000),
  'renewal.windowDays': z.number().int().min(1).max(3650),
  'renewal.earliestDaysBefore': z.number().int().min(0).max(365),
  'hall.projectCode': z.string().max(32).regex(/^[A-Z0-9-]*$/),
  'hall.hotline': z.string().regex(/^[0-9+() -]{3,24}$/),
  'notification.quietHours': z.strictObject({ from: clockTime, to: clockTime }),
  'invoice.taxRatePercent': z.number().int().min(0).max(13),
  'invoice.itemName': z.string().trim().min(1).max(100),
  'invoice.taxCategoryCode': z.string().regex(/^\d{19}$/),
  'invoice.issuer': z.string().trim().min(1).max(20),
  'issuance.profile': z.enum(['organisation-rsa-2048', 'organisation-rsa-3072']),
  'issuance.downloadCode': z.enum(['none', 'sms']),
  'issuance.revokeSuperseded': z.boolean(),
  'issuance.expiryNoticeDays': days(1),
  'issuance.invitationDays': days(0),
};

export const isSettingKey = (key: string): key is keyof Settings => Object.hasOwn(settingRules, key);
