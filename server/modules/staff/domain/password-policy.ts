import { invalidInput } from '../../../platform/errors.js';

const SHORTEST = 12;
/** Far beyond any password manager's; bounds the work of hashing. */
const LONGEST = 128;
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/**
 * Refuses a password that is too weak (INVALID_INPUT on `field`). Three of the four kinds of characters are what the
 * classified-protection baseline asks of staff accounts (GB/T 22239-2019, 8.1.4.1 a); length does the rest.
 */
export function requireStrongPassword(password: string, username: string, field: string): void {
  const fault = weakness(password, username);
  if (fault) throw invalidInput(field, fault[0], fault[1]);
}

function weakness(password: string, username: string): readonly [string, string] | undefined {
  const characters = [...password];
  if (characters.length < SHORTEST || characters.length > LONGEST) {
    return [`密码应为 ${SHORTEST} 到 ${LONGEST} 个字符`, `A password has ${SHORTEST} to ${LONGEST} characters`];
  }
  if (KINDS.filter((kind) => kind.test(password)).length < 3) {
    return ['密码应含大写字母、小写字母、数字、符号中的至少三种', 'A password holds at least three of: capitals, small letters, digits, symbols'];
  }
  if (new Set(characters).size < 6) return ['密码中不同的字符太少', 'A password has at least six different characters'];
  if (password.toLowerCase().includes(username)) return ['密码不能包含用户名', 'A password does not contain the user name'];
  return undefined;
}
