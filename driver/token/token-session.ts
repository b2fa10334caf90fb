import { createHash } from 'node:crypto';
import type { PKCS11, Template } from 'pkcs11js';
import { ck } from './ck.js';
import type { Token } from './token.js';
import { returnValueOf, stopFor } from './token-faults.js';

export type Handle = Buffer;

/**
 * A session with one token. Every fault of the token leaves as a DriverStop: TOKEN_REMOVED when it is
 * gone, PIN_INCORRECT, PIN_LOCKED, WRITE_FAILED (full), else FAULT with PKCS#11's own name for it.
 */
export interface TokenSession {
  readonly token: Token;
  /** CKF_… flags as they are now: they change with every PIN tried. */
  flags(): number;
  /** Without a PIN on tokens that ask for it at their own pad. */
  login(pin: string | undefined): void;
  find(template: Template): readonly Handle[];
  /** Nothing where the token has no such attribute or keeps it to itself. */
  read(object: Handle, attribute: number): Buffer | undefined;
  create(template: Template): Handle;
  change(object: Handle, template: Template): void;
  destroy(object: Handle): void;
  generateRsaPair(publicTemplate: Template, privateTemplate: Template): Promise<void>;
  mechanisms(): readonly number[];
  /** RSASSA-PKCS1-v1_5 with SHA-256. */
  sign(privateKey: Handle, bytes: Buffer): Promise<Buffer>;
  close(): void;
}

/** RFC 8017, 9.2, note 1: DigestInfo of SHA-256, for tokens that pad but do not hash. */
const SHA256_DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const LARGEST_SIGNATURE = 1024;

export function openSession(token: Token, access: 'READ' | 'WRITE' = 'WRITE'): TokenSession {
  const { library } = token;
  const isPresent = (): boolean => isTokenPresent(library, token);
  const call = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (fault) {
      throw stopFor(fault, !isPresent());
    }
  };
  const callAsync = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (fault) {
      throw stopFor(fault, !isPresent());
    }
  };
  const handle = call(() => library.C_OpenSession(token.slot, ck.CKF_SERIAL_SESSION | (access === 'WRITE' ? ck.CKF_RW_SESSION : 0)));
  const mechanisms = (): readonly number[] => call(() => library.C_GetMechanismList(token.slot));
  let pinInUse: string | undefined;

  const read = (object: Handle, attribute: number): Buffer | undefined => {
    try {
      const [answer] = library.C_GetAttributeValue(handle, object, [{ type: attribute }]);
      return answer?.value instanceof Buffer ? answer.value : undefined;
    } catch (fault) {
      const value = returnValueOf(fault);
      if (value === ck.CKR_ATTRIBUTE_TYPE_INVALID || value === ck.CKR_ATTRIBUTE_SENSITIVE) return undefined;
      throw stopFor(fault, !isPresent());
    }
  };

  return {
    token,
    flags: () => call(() => library.C_GetTokenInfo(token.slot).flags),
    login: (pin) => {
      call(() => {
        try {
          library.C_Login(handle, ck.CKU_USER, pin);
        } catch (fault) {
          if (returnValueOf(fault) !== ck.CKR_USER_ALREADY_LOGGED_IN) throw fault;
        }
      });
      pinInUse = pin;
    },
    find: (template) => call(() => findAll(library, handle, template)),
    read,
    create: (template) => call(() => library.C_CreateObject(handle, template)),
    change: (object, template) => { call(() => library.C_SetAttributeValue(handle, object, template)); },
    destroy: (object) => { call(() => library.C_DestroyObject(handle, object)); },
    generateRsaPair: async (publicTemplate, privateTemplate) => {
      await callAsync(() => library.C_GenerateKeyPairAsync(
        handle, { mechanism: ck.CKM_RSA_PKCS_KEY_PAIR_GEN }, publicTemplate, privateTemplate,
      ));
    },
    mechanisms,
    sign: (privateKey, bytes) => callAsync(async () => {
      const hashes = mechanisms().includes(ck.CKM_SHA256_RSA_PKCS);
      const input = hashes ? bytes : Buffer.concat([SHA256_DIGEST_INFO, createHash('sha256').update(bytes).digest()]);
      library.C_SignInit(handle, { mechanism: hashes ? ck.CKM_SHA256_RSA_PKCS : ck.CKM_RSA_PKCS }, privateKey);
      // Keys for legally binding signatures may ask for the PIN before each of them (PKCS#11 2.40, 4.9).
      if (read(privateKey, ck.CKA_ALWAYS_AUTHENTICATE)?.[0] === 1) library.C_Login(handle, ck.CKU_CONTEXT_SPECIFIC, pinInUse);
      return Buffer.from(await library.C_SignAsync(handle, input, Buffer.alloc(LARGEST_SIGNATURE)));
    }),
    close: () => {
      pinInUse = undefined;
      if (isPresent()) call(() => { library.C_CloseAllSessions(token.slot); });
    },
  };
}

function isTokenPresent(library: PKCS11, { slot, serial }: Token): boolean {
  try {
    return library.C_GetTokenInfo(slot).serialNumber.trim() === serial;
  } catch (fault) {
    if (returnValueOf(fault) === undefined) throw fault;
    return false;
  }
}

function findAll(library: PKCS11, session: Handle, template: Template): readonly Handle[] {
  library.C_FindObjectsInit(session, template);
  try {
    const found: Handle[] = [];
    for (;;) {
      const more = library.C_FindObjects(session, 32);
      if (more.length === 0) return found;
      found.push(...more);
    }
  } finally {
    library.C_FindObjectsFinal(session);
  }
}
