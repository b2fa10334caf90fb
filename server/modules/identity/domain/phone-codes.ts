import type { PhoneCheckResult } from './phone-check-results.js';

/**
 * Result codes of the carriers' three-factor check (Tencent PhoneVerification). A number, ID or name that the carrier
 * calls malformed (−6, −7, −8) passed our own checks, so nobody has contradicted anything: a failed check, as busy (−11)
 * and the daily limit (−12) are.
 */
const results: ReadonlyMap<string, PhoneCheckResult> = new Map(Object.entries({
  '0': 'MATCH',
  '-4': 'MISMATCH',
  '-6': 'ERROR',
  '-7': 'ERROR',
  '-8': 'ERROR',
  '-9': 'NO_RECORD',
  '-11': 'ERROR',
  '-12': 'ERROR',
  '-13': 'UNSUPPORTED',
} as const));

export function phoneCheckResultOf(code: string): PhoneCheckResult {
  return results.get(code) ?? 'ERROR';
}
