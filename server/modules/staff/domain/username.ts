import { invalidInput } from '../../../platform/errors.js';

/** As it is stored and compared: compatibility forms folded, lower case, no space around. */
export const normaliseUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

const USERNAME = /^[a-z][a-z0-9._-]{2,31}$/;

/** The normalised username, or an INVALID_INPUT refusal. */
export function requireUsername(typed: string): string {
  const username = normaliseUsername(typed);
  if (USERNAME.test(username)) return username;
  throw invalidInput(
    'input.username',
    '用户名应为 3 到 32 个字符，以字母开头，只含小写字母、数字、点、下划线和短横线',
    'A user name has 3 to 32 characters, starts with a letter and holds only letters, digits, dots, underscores and dashes',
  );
}

/** The name shown to colleagues, or an INVALID_INPUT refusal. */
export function requireDisplayName(typed: string): string {
  const name = typed.normalize('NFC').trim();
  if (name.length >= 1 && name.length <= 64 && !/\p{Cc}/u.test(name)) return name;
  throw invalidInput('input.displayName', '姓名应为 1 到 64 个字符', 'A name has 1 to 64 characters');
}
