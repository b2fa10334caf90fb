import { createHmac } from 'node:crypto';
import { readBounded } from '../../../platform/bounded-answer.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { chainsTo } from '../../../platform/pki/chain.js';
import { readRequest } from '../../../platform/pki/request.js';
import { readRevocationList } from '../../../platform/pki/revocation-list.js';
import type {
  CertificateAuthorityGateway, CertificatePlan, CrlAnswer, IssuanceAnswer, IssuancePlan, Issuer, Revocation, RevocationAnswer,
} from '../port.js';
import { callEjbca, clientAgent, type EjbcaClient, type EjbcaLine, type EjbcaReply } from './ejbca-call.js';
import {
  crlOf, endEntityBody, enrolBody, enrolledCertificate, foundCertificates, issuerText, reasonNames, refusalText, saysRevoked, searchBody,
  type EjbcaProfile,
} from './wire-format.js';

export interface EjbcaConfig extends EjbcaProfile {
  readonly baseUrl: string;
  readonly ocspUrl: string;
  readonly client: EjbcaClient;
  /** The issuing certificate and those above it; DER. */
  readonly chain: readonly Buffer[];
  readonly timeoutMs: number;
}

const ANSWER_LIMIT = 256 * 1024;
const CRL_LIMIT = 16 * 1024 * 1024;
const OCSP_LIMIT = 64 * 1024;
/** RFC 6960, 4.2.1: an answer of one status and nothing else; 3 is tryLater. */
const TRY_LATER = Buffer.from([0x30, 0x03, 0x0a, 0x01, 0x03]);

interface Connected extends EjbcaConfig {
  readonly line: EjbcaLine;
}

const unknown = (cause: string): IssuanceAnswer => ({ kind: 'UNKNOWN', cause });

/** An end entity's enrolment secret. EJBCA wants one; drawn from the client's key, so that a repeated call gives the same. */
const enrolmentSecret = ({ client }: EjbcaConfig, requestId: string): string => createHmac('sha256', client.key).update(requestId).digest('base64url');

/**
 * First the end entity, so that the subject is the plan's and not the request's, then the enrolment. EJBCA does not
 * answer a repeated enrolment with what it gave before, so a number is searched first. What it gives is believed only
 * when it is the key and the subject that were planned: anything else is for a person, and never given out.
 */
async function issue(connected: Connected, plan: IssuancePlan): Promise<IssuanceAnswer> {
  const [certificate] = plan.certificates;
  if (plan.issuer !== 'rsa' || plan.certificates.length !== 1 || certificate?.purpose === 'ENCRYPT') {
    return { kind: 'REFUSED', code: 'NOT_OFFERED', text: 'this authority issues single RSA certificates' };
  }
  const before = await query(connected, plan.requestId);
  if (before.kind !== 'ABSENT') return before.kind === 'ISSUED' ? asPlanned(connected, plan, before.certificates[0]!.der) : before;
  const password = enrolmentSecret(connected, plan.requestId);
  const entity = await callEjbca(connected.line, {
    method: 'POST', path: '/v1/endentity', body: endEntityBody(connected, plan.requestId, certificate!, password), limit: ANSWER_LIMIT,
  });
  const ready = 'status' in entity && (entity.status < 300 || entity.status === 409);
  if (!ready) return refusedOrUnknown(entity);
  const reply = await callEjbca(connected.line, { method: 'POST', path: '/v1/certificate/pkcs10enroll', body: enrolBody(connected, plan, password), limit: ANSWER_LIMIT });
  const der = 'status' in reply && reply.status === 201 ? enrolledCertificate(reply.body) : undefined;
  return der ? asPlanned(connected, plan, der) : refusedOrUnknown(reply);
}

/** 400 and 422 judge the content, before anything is issued from it; every other status leaves open what became of it. */
function refusedOrUnknown(reply: EjbcaReply): IssuanceAnswer {
  if ('fault' in reply) return unknown(reply.fault);
  const text = refusalText(reply.body);
  if ((reply.status === 400 || reply.status === 422) && text !== undefined) return { kind: 'REFUSED', code: `EJBCA_${reply.status}`, text };
  return unknown(`HTTP ${reply.status}`);
}

function asPlanned({ chain }: EjbcaConfig, plan: IssuancePlan, der: Buffer): IssuanceAnswer {
  const facts = readCertificate(der);
  const key = readRequest(Buffer.from(plan.request, 'base64'))?.publicKey.keyId;
  const planned: CertificatePlan = plan.certificates[0]!;
  const wanted = planned.subject.map(({ type, value }) => ({ type, value }));
  if (!facts || !chainsTo(der, [{ chain }])) return unknown('CERTIFICATE_UNREADABLE');
  if (facts.publicKey.keyId !== key) return unknown('CERTIFICATE_OTHER_KEY');
  if (JSON.stringify(facts.subject) !== JSON.stringify(wanted)) return unknown('CERTIFICATE_OTHER_SUBJECT');
  return { kind: 'ISSUED', certificates: [{ purpose: planned.purpose, der }] };
}

/** By the user name, which is our request number: that settles what became of a call whose answer was lost. */
async function query({ line, chain }: Connected, requestId: string): Promise<IssuanceAnswer> {
  const reply = await callEjbca(line, { method: 'POST', path: '/v1/certificate/search', body: searchBody(requestId), limit: ANSWER_LIMIT });
  if ('fault' in reply) return unknown(reply.fault);
  const certificates = reply.status === 200 ? foundCertificates(reply.body) : undefined;
  if (!certificates) return unknown(`HTTP ${reply.status}`);
  if (certificates.length === 0) return { kind: 'ABSENT' };
  if (certificates.length > 1 || !chainsTo(certificates[0]!, [{ chain }])) return unknown('SEARCH_AMBIGUOUS');
  return { kind: 'ISSUED', certificates: [{ purpose: 'SIGN_AND_ENCRYPT', der: certificates[0]! }] };
}

async function revoke({ line, chain }: Connected, issuer: string, { serial, reason, revokedAt }: Revocation): Promise<RevocationAnswer> {
  if (issuer !== 'rsa') return { kind: 'REFUSED', code: 'ISSUER_UNKNOWN', text: 'there is no such issuer here' };
  const path = `/v1/certificate/${encodeURIComponent(issuerText(chain[0]!))}/${serial}/revoke`;
  const date = encodeURIComponent(revokedAt.toISOString());
  const reply = await callEjbca(line, { method: 'PUT', path: `${path}?reason=${reasonNames[reason]}&date=${date}`, limit: ANSWER_LIMIT });
  if ('fault' in reply) return { kind: 'UNKNOWN', cause: reply.fault };
  // 409: it was revoked before.
  if (reply.status === 409 || (reply.status === 200 && saysRevoked(reply.body))) return { kind: 'REVOKED' };
  if (reply.status === 404) return { kind: 'REFUSED', code: 'EJBCA_404', text: refusalText(reply.body) ?? '' };
  return { kind: 'UNKNOWN', cause: `HTTP ${reply.status}` };
}

/** EJBCA keeps its own register, so its list is taken as it is. */
async function crl({ line, chain }: Connected, issuer: string): Promise<CrlAnswer> {
  if (issuer !== 'rsa') return { kind: 'UNAVAILABLE', cause: 'ISSUER_UNKNOWN' };
  const path = `/v1/ca/${encodeURIComponent(issuerText(chain[0]!))}/getLatestCrl?deltaCrl=false`;
  const reply = await callEjbca(line, { method: 'GET', path, limit: CRL_LIMIT });
  if ('fault' in reply) return { kind: 'UNAVAILABLE', cause: reply.fault };
  const der = reply.status === 200 ? crlOf(reply.body) : undefined;
  const facts = der && readRevocationList(der);
  return der && facts ? { kind: 'CRL', der, ...facts } : { kind: 'UNAVAILABLE', cause: `HTTP ${reply.status}` };
}

/** Forwarded as it is; its signature is for the client to check. */
async function ocsp({ ocspUrl, timeoutMs }: EjbcaConfig, request: Buffer): Promise<Buffer> {
  try {
    const response = await fetch(ocspUrl, {
      method: 'POST', headers: { 'content-type': 'application/ocsp-request' }, body: new Uint8Array(request), redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = await readBounded(response, OCSP_LIMIT);
    return response.ok && answer[0] === 0x30 ? answer : TRY_LATER;
  } catch {
    return TRY_LATER; // OCSP has one answer for every fault of the line
  }
}

/**
 * An EJBCA over REST with mutual TLS (sandbox/parties/certificate-authority/PROTOCOL.md): RSA, one certificate an order.
 * The serial is EJBCA's own, not the plan's.
 */
export function createEjbcaAuthority(config: EjbcaConfig): CertificateAuthorityGateway {
  const line: EjbcaLine = { baseUrl: config.baseUrl.replace(/\/+$/, ''), agent: clientAgent(config.client), timeoutMs: config.timeoutMs };
  const connected: Connected = { ...config, line };
  const issuer: Issuer = { name: 'rsa', algorithm: 'RSA', chain: config.chain, issues: true, serials: 'OWN' };
  return {
    issuers: async () => [issuer],
    issue: (plan) => issue(connected, plan),
    query: (requestId) => query(connected, requestId),
    revoke: (name, revocation) => revoke(connected, name, revocation),
    crl: (order) => crl(connected, order.issuer),
    ocsp: (request) => ocsp(config, request),
  };
}
