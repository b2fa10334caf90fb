import { sm2 } from 'sm-crypto-v2';
import { sm2Spki } from '../../../platform/pki/public-key.js';
import { readRequest, requestHolds, type RequestFacts } from '../../../platform/pki/request.js';
import type { Random } from '../../../platform/random.js';
import type { CertificatePlan, IssuanceAnswer, IssuancePlan, IssuedCertificate } from '../port.js';
import { plannedBody, signed } from './certificate-body.js';
import { envelopKey } from './enveloped-key.js';
import type { EmbeddedIssuer } from './embedded-issuer.js';
import { freshScalar } from './key-file.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { digestOf, readPlan } from './plan-reading.js';

export interface Issuing {
  readonly issuers: ReadonlyMap<string, EmbeddedIssuer>;
  readonly ledger: Ledger;
  readonly random: Random;
}

type Refused = Extract<LedgerEntry['answer'], { kind: 'REFUSED' }>;
const refused = (code: string, text: string): Refused => ({ kind: 'REFUSED', code, text });

/**
 * Decides once on a request number. The same plan again gives the certificates of the first time, from whatever process;
 * another plan under the number leaves open which one is meant, so the answer is UNKNOWN. A decision counts when the
 * ledger has kept it: of two signed at once the one that was linked first is given out by both.
 */
export async function issueOnce(parts: Issuing, given: IssuancePlan): Promise<IssuanceAnswer> {
  const plan = readPlan(given);
  // Without a number that can be kept, no ledger entry could make a refusal final: but nothing can be issued from it either.
  if (!plan) return refused('PLAN_UNREADABLE', 'a field of the plan is missing or out of bounds');
  const planDigest = digestOf(plan);
  const known = await parts.ledger.find(plan.requestId);
  const kept = known ?? (await parts.ledger.keep({ requestId: plan.requestId, planDigest, answer: await decide(parts, plan) }));
  return kept.planDigest === planDigest ? answerOf(kept) : { kind: 'UNKNOWN', cause: 'REQUEST_ID_REUSED' };
}

export function answerOf({ answer }: LedgerEntry): IssuanceAnswer {
  if (answer.kind === 'REFUSED') return answer;
  const certificates = answer.certificates.map(({ purpose, der, envelopedKey }): IssuedCertificate => ({
    purpose, der: Buffer.from(der, 'base64'), ...(envelopedKey && { envelopedKey: Buffer.from(envelopedKey, 'base64') }),
  }));
  return { kind: 'ISSUED', certificates };
}

async function decide(parts: Issuing, plan: IssuancePlan): Promise<LedgerEntry['answer']> {
  const issuer = parts.issuers.get(plan.issuer);
  const request = readRequest(Buffer.from(plan.request, 'base64'));
  if (!issuer) return refused('ISSUER_UNKNOWN', 'there is no such issuer here');
  if (!request) return refused('REQUEST_UNREADABLE', 'the request is no PKCS#10 with an RSA or SM2 key');
  const objection = (await requestHolds(request))
    ? objectionTo(plan, request, issuer)
    : refused('REQUEST_SIGNATURE', 'the request is not signed by its key');
  if (objection) return objection;
  const certificates = await Promise.all(plan.certificates.map((planned) => make(parts.random, issuer, planned, request)));
  return {
    kind: 'ISSUED',
    certificates: certificates.map(({ purpose, der, envelopedKey }) => ({
      purpose, der: der.toString('base64'), ...(envelopedKey && { envelopedKey: envelopedKey.toString('base64') }),
    })),
  };
}

function objectionTo(plan: IssuancePlan, request: RequestFacts, issuer: EmbeddedIssuer): Refused | undefined {
  if (request.publicKey.algorithm !== issuer.algorithm) return refused('KEY_ALGORITHM', 'this issuer certifies keys of another algorithm');
  const purposes = plan.certificates.map(({ purpose }) => purpose).sort().join();
  const allowed = issuer.algorithm === 'SM2' ? ['ENCRYPT,SIGN', 'SIGN', 'SIGN_AND_ENCRYPT'] : ['SIGN', 'SIGN_AND_ENCRYPT'];
  if (!allowed.includes(purposes)) return refused('PURPOSES', 'this issuer does not certify this set of purposes');
  if (new Set(plan.certificates.map(({ serial }) => serial)).size < plan.certificates.length) return refused('SERIAL_TWICE', 'two certificates may not have one serial');
  const [from, until] = [issuer.notBefore.getTime(), issuer.notAfter.getTime()];
  const within = plan.certificates.every(({ notBefore, notAfter }) => Date.parse(notBefore) >= from && Date.parse(notAfter) <= until);
  return within ? undefined : refused('BEYOND_ISSUER', 'a certificate may not be valid beyond its issuer');
}

/** The encryption key of a pair is made here, as Chinese rules want it, and leaves in an envelope for the signing key alone. */
async function make(random: Random, issuer: EmbeddedIssuer, plan: CertificatePlan, request: RequestFacts): Promise<IssuedCertificate> {
  const certified = async (spkiDer: Buffer): Promise<Buffer> => signed(issuer.signer, plannedBody(issuer, plan, spkiDer));
  if (plan.purpose !== 'ENCRYPT') return { purpose: plan.purpose, der: await certified(request.publicKey.spkiDer) };
  const scalar = freshScalar(random);
  const der = await certified(sm2Spki(sm2.getPublicKeyFromPrivateKey(scalar)));
  return { purpose: plan.purpose, der, envelopedKey: envelopKey(scalar, request.publicKey.pointHex ?? '', random) };
}
