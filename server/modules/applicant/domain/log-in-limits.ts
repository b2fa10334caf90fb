import { days, hours, minutes } from '../../../platform/clock.js';
import type { QuotaRule } from './sliding-quota.js';

/** DOMAIN 6: digits and life of a code, and how often it may be tried. */
export const CODE_DIGITS = 6;
export const CODE_LIFE = minutes(5);
export const TRIES_PER_CODE = 5;

/** The pause between two codes for one phone. */
export const codePause: QuotaRule = { most: 1, window: minutes(1) };
/** DOMAIN 6, per phone. */
export const codesPerPhone: readonly QuotaRule[] = [codePause, { most: 5, window: hours(1) }, { most: 10, window: days(1) }];
/** Per address: an agency or an office behind one address stays below, a machine that sends codes to strangers does not. */
export const codesPerAddress: readonly QuotaRule[] = [{ most: 50, window: hours(1) }, { most: 200, window: days(1) }];

/** As for staff: five wrong passwords lock for a quarter of an hour. */
export const FAILURES_BEFORE_LOCK = 5;
export const PASSWORD_LOCK = minutes(15);

/** A session this young, opened by SMS code, may set a password without the old one. */
export const FRESH_LOG_IN = minutes(10);

/** Grants one account passes on in a day: each may send a message to a number that never asked for one. */
export const invitationsPerAccount: readonly QuotaRule[] = [{ most: 20, window: days(1) }];
/** People who act for one organisation at a time. */
export const HOLDERS_PER_ORGANISATION = 50;
