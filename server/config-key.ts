import { z } from 'zod';
import type { Bilingual } from './platform/errors.js';

/** A key of the environment: what it is for, how to give it, and what stands in when it is not given. */
export interface ConfigKey<T> {
  readonly read: z.ZodType<T, string>;
  /** What it decides. */
  readonly about: Bilingual;
  /** Why a value was refused and what to write instead. */
  readonly mend: Bilingual;
  /** Stands in when the key is not set; without it the key must be given. */
  readonly fallback?: string;
  /** A key that may be left out altogether. */
  readonly optional?: true;
}

/** Read from its digits. */
export const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));

export const define = <T>(definition: ConfigKey<T>): ConfigKey<T> => definition;
export const optional = <T>(definition: ConfigKey<T>): ConfigKey<T | undefined> => ({ ...definition, optional: true });
