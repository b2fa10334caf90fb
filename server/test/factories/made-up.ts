import { makeResidentId } from '../../modules/reference/domain/resident-id.js';
import { makeCreditCode } from '../../modules/reference/domain/unified-social-credit-code.js';

let counter = 0;
const next = (): number => (counter += 1);

const base31 = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code that no other call gives; both check characters fit. */
export function aCreditCode(): string {
  let rest = next();
  let body = '';
  for (let place = 0; place < 5; place += 1) {
    body = base31.charAt(rest % 31) + body;
    rest = Math.floor(rest / 31);
  }
  return makeCreditCode('91440300', `TEX${body}`);
}

/** A resident ID number that no other call gives (until 300,000 were given). */
export function aResidentId(): string {
  const n = next();
  const day = new Date(Date.UTC(1970, 0, 1 + (n % 10_000))).toISOString().slice(0, 10);
  return makeResidentId(String(110101 + Math.floor(n / 10_000)), day, n % 1000);
}

export function aMobileNumber(): string {
  return `139${String(next()).padStart(8, '0')}`;
}

export function aCertificateSerial(): string {
  return `5A${next().toString(16).toUpperCase().padStart(14, '0')}`;
}

export function anAccountNumber(): string {
  return `9900${String(next()).padStart(12, '0')}`;
}
