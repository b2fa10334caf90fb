import { DomainError } from '../../../platform/errors.js';

/** Whether a reckoning failed because the calendar lacks a year: whoever must not fail by it goes on without a deadline. */
export function isYearMissing(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'CALENDAR_YEAR_MISSING';
}

/** What `reckon` gives, or null where the calendar lacks a year on the way. */
export function unlessYearMissing<T>(reckon: () => T): T | null {
  try {
    return reckon();
  } catch (error) {
    if (isYearMissing(error)) return null;
    throw error;
  }
}
