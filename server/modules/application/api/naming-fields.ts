import { DomainError } from '../../../platform/errors.js';

/** Runs a command whose refusals name its own fields, and lets them name those of the API's input instead. */
export async function namingFields<T>(name: (field: string) => string, command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof DomainError) || error.details.field === undefined) throw error;
    const { code, userMessage, details } = error;
    throw new DomainError(code, userMessage, { ...details, field: name(error.details.field) });
  }
}

/** Fields of the typed form: `form.operator.phone` is `input.draft.operatorPhone`. */
export const draftFields = (names: Readonly<Record<string, string>>) => (field: string): string =>
  `input.draft.${names[field] ?? field.replace(/^form\./, '')}`;
