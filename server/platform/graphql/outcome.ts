import { createUnionType } from 'type-graphql';
import { DomainError } from '../errors.js';
import { Refusal, refusalOf } from './refusal.type.js';

/** Runs a command for a mutation: an expected refusal becomes the result, a fault goes on to the translator. */
export async function outcome<T>(command: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof DomainError) return refusalOf(error);
    throw error;
  }
}

/** The result union of a mutation: `Success | Refusal`. Success values need not be instances of the class. */
export function outcomeUnion<T extends object>(name: string, success: new () => T) {
  return createUnionType({
    name,
    types: () => [success, Refusal] as const,
    resolveType: (value) => (value instanceof Refusal ? Refusal : success),
  });
}
