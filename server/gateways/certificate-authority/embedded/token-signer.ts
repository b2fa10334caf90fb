import { createRequire } from 'node:module';
import type * as Pkcs11Js from 'pkcs11js';
import type { PKCS11 } from 'pkcs11js';
import { rsaSpki } from '../../../platform/pki/public-key.js';
import { AuthorityUnusable } from './authority-unusable.js';
import type { Signer } from './signer.js';
import { Turnstile } from './turnstile.js';

type Pkcs11 = typeof Pkcs11Js;

interface Session {
  readonly p11: PKCS11;
  readonly handle: Buffer;
}

export interface TokenConfig {
  /** Path of the vendor's PKCS#11 module. */
  readonly module: string;
  /** Label of the token. */
  readonly label: string;
  readonly pin: string;
}

/** CKA_LABEL of the issuing key pair. */
const KEY_LABEL = 'certdesk-rsa-issuing';

/**
 * An optional package: an installation without tokens needs no native module. Loaded when a token is configured.
 */
function loadPkcs11(): Pkcs11 {
  try {
    return createRequire(import.meta.url)('pkcs11js') as Pkcs11;
  } catch {
    throw new AuthorityUnusable('未安装 pkcs11js，无法使用密码机；请运行 npm install', 'pkcs11js is not installed, so tokens cannot be used: run npm install');
  }
}

const unusable = (label: string, fault: unknown): AuthorityUnusable => {
  const said = fault instanceof Error ? fault.message : String(fault);
  return new AuthorityUnusable(`密码机令牌 ${label} 不可用：${said}`, `the token ${label} cannot be used: ${said}`);
};

function openSession(pkcs11: Pkcs11, { module, label, pin }: TokenConfig): Session {
  const p11 = new pkcs11.PKCS11();
  try {
    p11.load(module);
    p11.C_Initialize();
    const slot = p11.C_GetSlotList(true).find((candidate) => p11.C_GetTokenInfo(candidate).label.trim() === label);
    if (!slot) throw new AuthorityUnusable(`找不到标签为 ${label} 的令牌`, `there is no token labelled ${label}`);
    const handle = p11.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION | pkcs11.CKF_RW_SESSION);
    p11.C_Login(handle, pkcs11.CKU_USER, pin);
    return { p11, handle };
  } catch (fault) {
    throw fault instanceof AuthorityUnusable ? fault : unusable(label, fault);
  }
}

function findKey(pkcs11: Pkcs11, { p11, handle }: Session, keyClass: number): Buffer | undefined {
  p11.C_FindObjectsInit(handle, [{ type: pkcs11.CKA_CLASS, value: keyClass }, { type: pkcs11.CKA_LABEL, value: KEY_LABEL }]);
  try {
    return p11.C_FindObjects(handle, 1)[0];
  } finally {
    p11.C_FindObjectsFinal(handle);
  }
}

/** The private half never leaves the token: sensitive, and not extractable. */
function makeKeyPair(pkcs11: Pkcs11, { p11, handle }: Session, modulusBits: number): void {
  const shared = [{ type: pkcs11.CKA_TOKEN, value: true }, { type: pkcs11.CKA_LABEL, value: KEY_LABEL }];
  p11.C_GenerateKeyPair(handle, { mechanism: pkcs11.CKM_RSA_PKCS_KEY_PAIR_GEN, parameter: undefined }, [
    ...shared, { type: pkcs11.CKA_MODULUS_BITS, value: modulusBits }, { type: pkcs11.CKA_PUBLIC_EXPONENT, value: Buffer.from([1, 0, 1]) },
    { type: pkcs11.CKA_VERIFY, value: true },
  ], [
    ...shared, { type: pkcs11.CKA_PRIVATE, value: true }, { type: pkcs11.CKA_SENSITIVE, value: true },
    { type: pkcs11.CKA_EXTRACTABLE, value: false }, { type: pkcs11.CKA_SIGN, value: true },
  ]);
}

/**
 * The issuing RSA key on a token; SM2 has no mechanism that PKCS#11 2.40 names, so that key stays a sealed file. With
 * `makeBits` a token without the key gets one (npm run ca:init); a server finds it or throws AuthorityUnusable.
 */
export function openTokenSigner(config: TokenConfig, { makeBits }: { readonly makeBits?: number } = {}): Signer {
  const pkcs11 = loadPkcs11();
  const session = openSession(pkcs11, config);
  try {
    if (makeBits && !findKey(pkcs11, session, pkcs11.CKO_PRIVATE_KEY)) makeKeyPair(pkcs11, session, makeBits);
    return signerOnToken(pkcs11, session, config);
  } catch (fault) {
    throw fault instanceof AuthorityUnusable ? fault : unusable(config.label, fault);
  }
}

function signerOnToken(pkcs11: Pkcs11, session: Session, { label }: TokenConfig): Signer {
  const { p11, handle } = session;
  const privateKey = findKey(pkcs11, session, pkcs11.CKO_PRIVATE_KEY);
  const publicKey = findKey(pkcs11, session, pkcs11.CKO_PUBLIC_KEY);
  if (!privateKey || !publicKey) {
    throw new AuthorityUnusable(`令牌 ${label} 上没有签发密钥，请运行 npm run ca:init`, `the token ${label} has no issuing key: run npm run ca:init`);
  }
  const asked = [{ type: pkcs11.CKA_MODULUS }, { type: pkcs11.CKA_PUBLIC_EXPONENT }];
  const [modulus, exponent] = p11.C_GetAttributeValue(handle, publicKey, asked).map(({ value }) => value);
  // A session has one operation at a time (PKCS#11 2.40, 6.7).
  const oneAtATime = new Turnstile(1);
  const sign = (data: Buffer): Promise<Buffer> => oneAtATime.pass(async () => {
    p11.C_SignInit(handle, { mechanism: pkcs11.CKM_SHA256_RSA_PKCS, parameter: undefined }, privateKey);
    return p11.C_SignAsync(handle, data, Buffer.alloc(modulus!.length));
  });
  return { algorithm: 'RSA', spkiDer: rsaSpki(modulus!, exponent!), sign };
}
