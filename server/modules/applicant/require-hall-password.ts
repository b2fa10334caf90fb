import { invalidInput } from '../../platform/errors.js';
import { requireStrongPassword } from '../staff/domain/password-policy.js';

/** Staff's rules, with the phone number in the place of the user name. INVALID_INPUT on `field`. */
export function requireHallPassword(password: string, phone: string, field: string): void {
  if (password.includes(phone)) throw invalidInput(field, '密码不能包含手机号', 'A password does not contain the phone number');
  requireStrongPassword(password, phone, field);
}
