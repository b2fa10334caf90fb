import { createHash } from 'node:crypto';
import type { Random } from '../../platform/random.js';

/** 256 random bits; only the browser has them. */
export const newSessionToken = (random: Random): string => random.bytes(32).toString('base64url');

/** What the database keeps: who reads it cannot log in with it. No salt is needed against 256 bits. */
export const hashSessionToken = (token: string): string => createHash('sha256').update(token).digest('hex');
