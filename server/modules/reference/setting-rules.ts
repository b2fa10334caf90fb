import { z } from 'zod';
import { requireOpeningHours, type OpeningHours } from '../calendar/domain/opening-hours.js';
import type { Settings } from './domain/settings.js';

const interval: z.ZodType<OpeningHours> = z.strictObject({ opens: z.string(), closes: z.string() });

/** What each setting may be. Opening hours must follow each other besides (calendar/domain/opening-hours.ts). */
export const settingRules: { readonly [K in keyof Settings]: z.ZodType<Settings[K]> } = {
  'review.escalatingFlags': z.array(z.string().regex(/^[A-Z][A-Z_]{2,39}$/)).max(50).refine((flags) => new Set(flags).size === flags.length),
  'review.sampledPercent': z.number().int().min(0).max(100),
  'calendar.fallbackToWeekdays': z.boolean(),
  'calendar.hours': z.array(interval).max(6).transform((hours) => requireOpeningHours(hours, 'value')),
  'bankVerification.policy': z.enum(['settled', 'code-entry']),
  'identity.checkLegalPerson': z.boolean(),
  'reveal.dailyQuota': z.number().int().min(0).max(1000),
};

export const isSettingKey = (key: string): key is keyof Settings => Object.hasOwn(settingRules, key);
