import { createHash, randomBytes, verify, X509Certificate } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import forge from 'node-forge';
import type { Attribute, TestAuthority } from './authority.js';
import { owner } from './soft-token.js';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The contract's refusals with their status. */
export const contractRefusals: Readonly<Record<string, number>> = {
  INVALID_INPUT: 400, DRIVER_TOO_OLD: 426, CERTIFICATE_UNKNOWN: 403, PROOF_REJECTED: 403, CHALLENGE_USED: 403, SESSION_ENDED: 401,
  NO_ORDER: 404, ORDER_NOT_READY: 409, ORDER_CLOSED: 409, BANK_RETURNED: 409, CERTIFICATE_REVOKED: 403, REQUEST_REJECTED: 400,
  REQUEST_CONFLICT: 409, KEY_UNACCEPTABLE: 400, CODE_REQUIRED: 400, CODE_WRONG: 403, CODE_EXHAUSTED: 403, ISSUE_FAILED: 409,
  NOT_ISSUED: 409, RATE_LIMITED: 429, BUSY: 503, INTERNAL: 500,
};

/** What is wrong with the certificate handed out; for the driver to find. */
export type Flaw = 'KEY' | 'SUBJECT' | 'ROOT' | 'CROSS_SIGNED_ROOT' | 'EXPIRED' | 'NOT_YET' | 'SERIAL' | 'AUTHORITY' | 'CHAIN_CUT' | 'GARBAGE';

export interface OrderSettings {
  readonly authority: TestAuthority;
  readonly oldCertificate: Buffer;
  readonly subject?: readonly Attribute[];
  readonly code?: string;
  readonly bits?: number;
  readonly algorithm?: string;
  /** How many GET /update say ISSUING first. */
  readonly issuingPolls?: number;
  /** Makes the certificate handed out, in place of the sound one. */
  readonly deliver?: (sound: Delivered, csrKey: Buffer) => Delivered;
}

export interface Delivered {
  readonly der: Buffer;
  readonly chain: readonly Buffer[];
  readonly serial?: string;
}

interface Refused { readonly code: string }

/** One order at the server: its state, and the checks that real cryptography makes of proofs and requests. */
export interface ContractOrder {
  readonly state: string;
  /** Certificates signed for this order: more than one would be the fault that everything here is to prevent. */
  readonly issued: readonly Buffer[];
  readonly failures: readonly string[];
  endSessions(): void;
  answer(call: string, headers: IncomingHttpHeaders, body: Record<string, unknown>): Reply;
}

export function openOrder(settings: OrderSettings): ContractOrder {
  const { authority, oldCertificate, subject = owner, bits = 2048, algorithm = 'RSA' } = settings;
  const old = new X509Certificate(oldCertificate);
  const challenges = new Map<string, string>();
  const sessions = new Set<string>();
  const issued: Buffer[] = [];
  const failures: string[] = [];
  let state = 'READY';
  let csr: string | undefined;
  let csrKey: Buffer | undefined;
  let delivered: Delivered | undefined;
  let polls = settings.issuingPolls ?? 0;
  let codeTries = 5;

  const refuse = (code: string): Refused => ({ code });
  const oldSigned = (text: readonly string[], proof: unknown): boolean =>
    verify('sha256', Buffer.from(text.join('\n')), old.publicKey, Buffer.from(String(proof), 'base64'));

  const update = (): unknown => ({
    id: 'update-1', orderNo: 'XQ-2026-0001', state, owner: { name: '深圳市“测试”工程有限公司', code: '91440300MA5G00000R' },
    oldCertificate: { serial: old.serialNumber, notAfter: old.validToDate.toISOString() },
    key: { algorithm, bits }, validity: { years: 1 },
    codeRequired: settings.code !== undefined, codeTriesLeft: settings.code === undefined ? null : codeTries,
    certificate: ['ISSUED', 'INSTALL_FAILED', 'INSTALLED'].includes(state) && delivered ? described(delivered) : null,
    retryAfterSeconds: state === 'ISSUING' ? 0 : null,
  });
  const described = ({ der, chain, serial }: Delivered): unknown => {
    const readable = der.length > 400 ? new X509Certificate(der) : undefined;
    return {
      serial: serial ?? readable?.serialNumber ?? '4A', subject, der: der.toString('base64'),
      notBefore: (readable?.validFromDate ?? new Date()).toISOString(), notAfter: (readable?.validToDate ?? new Date()).toISOString(),
      chain: chain.map((link) => link.toString('base64')),
    };
  };
  const issue = (): void => {
    const sound = { der: authority.issue({ publicKey: csrKey!, subject }), chain: authority.chain };
    delivered = settings.deliver?.(sound, csrKey!) ?? sound;
    issued.push(delivered.der);
    state = 'ISSUED';
  };

  function openSession({ challengeId, certificate, proof }: Record<string, unknown>, host: string): unknown {
    const challenge = challenges.get(String(challengeId));
    challenges.delete(String(challengeId));
    if (challenge === undefined) return refuse('CHALLENGE_USED');
    if (certificate !== oldCertificate.toString('base64')) return refuse('CERTIFICATE_UNKNOWN');
    if (!oldSigned(['certdesk-driver/1 session', host, String(challengeId), challenge, old.serialNumber], proof)) return refuse('PROOF_REJECTED');
    const token = randomBytes(16).toString('hex');
    sessions.add(token);
    return { token, expiresAt: new Date(Date.now() + 1_800_000).toISOString(), update: update() };
  }

  function takeRequest({ csr: sent, proof, code }: Record<string, unknown>, host: string): unknown {
    const der = Buffer.from(String(sent), 'base64');
    const digest = createHash('sha256').update(der).digest('hex');
    if (!oldSigned(['certdesk-driver/1 request', host, 'update-1', digest], proof)) return refuse('PROOF_REJECTED');
    if (csr !== undefined) return csr === sent ? update() : refuse('REQUEST_CONFLICT');
    const request = forge.pki.certificationRequestFromAsn1(forge.asn1.fromDer(der.toString('latin1')));
    if (!request.verify()) return refuse('REQUEST_REJECTED');
    if (settings.code !== undefined) {
      if (code === undefined) return refuse('CODE_REQUIRED');
      if (codeTries === 0) return refuse('CODE_EXHAUSTED');
      if (code !== settings.code) { codeTries -= 1; return refuse(codeTries === 0 ? 'CODE_EXHAUSTED' : 'CODE_WRONG'); }
    }
    csr = String(sent);
    const spki = forge.asn1.toDer(forge.pki.publicKeyToAsn1(request.publicKey as forge.pki.PublicKey)).getBytes();
    csrKey = Buffer.from(spki, 'latin1');
    if (polls > 0) state = 'ISSUING';
    else issue();
    return update();
  }

  function confirm({ serial, proof }: Record<string, unknown>, host: string): unknown {
    if (!delivered) return refuse('NOT_ISSUED');
    const certificate = new X509Certificate(delivered.der);
    if (serial !== certificate.serialNumber) return refuse('NOT_ISSUED');
    const text = ['certdesk-driver/1 installed', host, 'update-1', certificate.serialNumber].join('\n');
    if (!verify('sha256', Buffer.from(text), certificate.publicKey, Buffer.from(String(proof), 'base64'))) return refuse('PROOF_REJECTED');
    state = 'INSTALLED';
    return update();
  }

  function look(): unknown {
    if (state === 'ISSUING') {
      polls -= 1;
      if (polls <= 0) issue();
    }
    return update();
  }

  function outcome(call: string, { host = '', authorization }: IncomingHttpHeaders, body: Record<string, unknown>): unknown {
    if (call === 'GET /') return { version: 1, oldestDriver: '1.0.0', hotline: '400-112-3838', hallUrl: 'https://hall.example' };
    if (call === 'POST /challenges') {
      const challengeId = randomBytes(8).toString('hex');
      challenges.set(challengeId, randomBytes(32).toString('base64'));
      return { challengeId, challenge: challenges.get(challengeId), expiresAt: new Date(Date.now() + 300_000).toISOString() };
    }
    if (call === 'POST /sessions') return openSession(body, host);
    if (!sessions.has(String(authorization).replace('Bearer ', ''))) return refuse('SESSION_ENDED');
    if (call === 'GET /update') return look();
    if (call === 'PUT /update/request') return takeRequest(body, host);
    if (call === 'POST /update/installed') return confirm(body, host);
    if (call === 'POST /update/installation-failed') {
      failures.push(String(body['reason']));
      if (state === 'ISSUED') state = 'INSTALL_FAILED';
      return update();
    }
    return refuse('INVALID_INPUT');
  }

  return {
    get state() { return state; },
    issued,
    failures,
    endSessions: () => { sessions.clear(); },
    answer: (call, headers, body) => {
      const answer = outcome(call, headers, body);
      if (!isRefused(answer)) return { status: call.startsWith('POST /challenges') || call.startsWith('POST /sessions') ? 201 : 200, body: answer };
      return { status: contractRefusals[answer.code]!, body: {
        code: answer.code, message: { zh: `服务器说：${answer.code}`, en: `server says: ${answer.code}` }, traceId: 'trace-1',
      } };
    },
  };
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'code' in answer && Object.keys(answer).length === 1;
