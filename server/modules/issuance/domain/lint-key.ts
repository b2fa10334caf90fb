import type { CertificateProfile } from './certificate-profiles.js';
import type { LintFinding } from './lint-finding.js';
import type { KeyFacts } from './planned-issuance.js';
import { hasClosePrimes, hasRocaFingerprint, hasSmallFactor } from './weak-rsa.js';

/** What the register knows of the key. */
export interface KnownOfKey {
  /** Certified before for another subscriber. */
  readonly keyOfAnother: boolean;
  /** On a list of keys whose private half is public. */
  readonly keyListed: boolean;
}

const another = { zh: '请在 Ukey 上重新生成密钥', en: 'generate another key on the token' };
const finding = (code: LintFinding['code'], zh: string, en: string): LintFinding =>
  ({ code, field: 'request', zh: `${zh}，${another.zh}`, en: `${en}: ${another.en}` });

export function lintKey(key: KeyFacts, { key: wanted }: CertificateProfile, known: KnownOfKey): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  if (key.algorithm !== wanted.algorithm) {
    return [finding('KEY_ALGORITHM', `证书模板要求 ${wanted.algorithm} 密钥`, `the profile takes ${wanted.algorithm} keys`)];
  }
  if (key.bits !== wanted.bits) findings.push(finding('KEY_LENGTH', `密钥应为 ${wanted.bits} 位`, `the key must have ${wanted.bits} bits`));
  if (known.keyOfAnother) findings.push(finding('KEY_OF_ANOTHER', '该密钥已属于其他用户', 'the key is another subscriber\'s'));
  if (known.keyListed) findings.push(finding('KEY_LISTED', '该密钥已公开泄露', 'the key is publicly known'));
  return key.algorithm === 'RSA' ? [...findings, ...lintRsa(key)] : findings;
}

/** SP 800-56B, 6.2: odd, at least 65537, below 2^256; a larger one than a number holds is given as infinity. */
const soundExponent = (exponent = 0): boolean => Number.isSafeInteger(exponent) && exponent >= 65_537 && exponent % 2 === 1;

function lintRsa({ modulusHex = '0', exponent }: KeyFacts): readonly LintFinding[] {
  const modulus = BigInt(`0x${modulusHex}`);
  const findings: LintFinding[] = [];
  if (!soundExponent(exponent)) findings.push(finding('KEY_EXPONENT', '公钥指数过小或不是奇数', 'the public exponent is too small, or even'));
  // The cheap tests first: what has a small factor needs no further look.
  if (hasSmallFactor(modulus)) return [...findings, finding('KEY_SMALL_FACTOR', '密钥可被分解', 'the key can be factored')];
  if (hasRocaFingerprint(modulus)) findings.push(finding('KEY_ROCA', '密钥由有缺陷的芯片生成（ROCA）', 'the key was made by a faulty chip (ROCA)'));
  if (hasClosePrimes(modulus)) findings.push(finding('KEY_CLOSE_PRIMES', '密钥可被分解（素数过近）', 'the key can be factored: its primes are too close'));
  return findings;
}
