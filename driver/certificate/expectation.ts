import { DriverStop } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';
import type { NameAttribute } from './name.js';
import type { ParsedCertificate } from './parsed-certificate.js';

/** What the server handed over, and what it said it would be. */
export interface Delivery {
  readonly serial: string;
  readonly der: Buffer;
  /** From the issuing certificate to the root. */
  readonly chain: readonly Buffer[];
  readonly subject: readonly NameAttribute[];
}

/** What is known here, without the server's word. */
export interface Expectation {
  /** SubjectPublicKeyInfo of the key made on the token. */
  readonly publicKey: Buffer;
  readonly old: ParsedCertificate;
  /** Authorities' certificates given by `--ca`, and those that lie on the token. */
  readonly trusted: readonly ParsedCertificate[];
  readonly now: Date;
}

export const refuse = (detail: Sentence): DriverStop => new DriverStop('CERTIFICATE_REFUSED', { detail });
