import { createHash } from 'node:crypto';
import type { Random } from '../../platform/random.js';

/** 256 random bits: only the QR code has the link's, only the phone's browser has the visit's. */
export const newLinkToken = (random: Random): string => random.bytes(32).toString('base64url');

/** What the database keeps. No salt is needed against 256 bits. */
export const hashLinkToken = (token: string): string => createHash('sha256').update(token).digest('hex');
