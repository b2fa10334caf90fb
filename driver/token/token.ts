import type { PKCS11 } from 'pkcs11js';

/** A token as its module describes it. */
export interface Token {
  readonly library: PKCS11;
  readonly modulePath: string;
  readonly slot: Buffer;
  readonly label: string;
  readonly serial: string;
  readonly maker: string;
  readonly model: string;
  /** CKF_… as they were when it was looked at. */
  readonly flags: number;
}
