import type { ApiError } from '../api/api-error.js';

/** What the server said against one field of the form, or, without a name, against none of those that are shown. */
export function refusalAt(error: ApiError | null, fields: readonly string[], field?: string): ApiError | null {
  const named = error?.refusal?.refusedField?.replace(/^input\./, '');
  const shown = named !== undefined && fields.includes(named) ? named : undefined;
  return error !== null && shown === field ? error : null;
}
