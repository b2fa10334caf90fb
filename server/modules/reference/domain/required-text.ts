import { invalidInput } from '../../../platform/errors.js';

/** Trimmed text of 1 to `longest` characters, or INVALID_INPUT that names the field and what it is for. */
export function requiredText(text: string, field: string, what: { zh: string; en: string }, longest: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalidInput(field, `请填写${what.zh}`, `${what.en} is missing`);
  if (trimmed.length > longest) {
    throw invalidInput(field, `${what.zh}不能超过 ${longest} 个字`, `${what.en} has more than ${longest} characters; shorten it`);
  }
  return trimmed;
}
