import type { z } from 'zod';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { plain } from '../outcome/sentence.js';
import { challenge, serverInfo, session, update, type Challenge, type InstallationFailure, type ServerInfo, type Session, type Update } from './contract.js';
import { exchange, LineFault, type Answer, type Call, type Line } from './exchange.js';
import { stopForRefusal } from './refusals.js';

export interface ServerLineOptions {
  readonly server: URL;
  readonly tlsRoots?: string | undefined;
  readonly timeoutMs: number;
  /** How often a call is repeated that got no whole answer. All may be: the contract says so. */
  readonly retries: number;
}

export interface SessionRequest {
  readonly challengeId: string;
  readonly certificate: string;
  readonly proof: string;
}

export interface CertificateRequest {
  readonly csr: string;
  readonly proof: string;
  readonly code?: string | undefined;
}

/** The server's calls. Each gives what was agreed or throws a DriverStop. */
export interface ServerLine {
  /** As it stands in the Host header, and so in every proof. */
  readonly host: string;
  info(): Promise<{ readonly info: ServerInfo; readonly date: Date | undefined }>;
  challenge(serial: string): Promise<Challenge>;
  openSession(request: SessionRequest): Promise<Session>;
  update(bearer: string): Promise<Update>;
  request(bearer: string, request: CertificateRequest): Promise<Update>;
  installed(bearer: string, serial: string, proof: string): Promise<Update>;
  installationFailed(bearer: string, serial: string, reason: InstallationFailure): Promise<Update>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
/** A server that asks for more patience than this gets it from the person, not from a waiting program. */
const LONGEST_WAIT_SECONDS = 30;

export function openServerLine(options: ServerLineOptions, environment: DriverEnvironment): ServerLine {
  const line: Line = { ...options, signal: environment.signal };

  async function answerTo(call: Call): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await attemptOnce(line, call);
      const wait = waitBefore(outcome, attempt);
      if (environment.signal.aborted) throw new DriverStop('INTERRUPTED');
      if (wait === undefined || attempt >= options.retries) return settle(outcome);
      await environment.pause(wait);
    }
  }

  async function ask<Shape extends z.ZodType>(shape: Shape, call: Call): Promise<z.infer<Shape>> {
    return understood(shape, await answerTo(call));
  }

  return {
    host: options.server.host,
    info: async () => {
      const answer = await answerTo({ method: 'GET', path: '/' });
      return { info: understood(serverInfo, answer), date: answer.date };
    },
    challenge: (serial) => ask(challenge, { method: 'POST', path: '/challenges', body: { serial } }),
    openSession: (body) => ask(session, { method: 'POST', path: '/sessions', body }),
    update: (bearer) => ask(update, { method: 'GET', path: '/update', bearer }),
    request: (bearer, body) => ask(update, { method: 'PUT', path: '/update/request', bearer, body }),
    installed: (bearer, serial, proof) =>
      ask(update, { method: 'POST', path: '/update/installed', bearer, body: { serial, proof } }),
    installationFailed: (bearer, serial, reason) =>
      ask(update, { method: 'POST', path: '/update/installation-failed', bearer, body: { serial, reason } }),
  };
}

function understood<Shape extends z.ZodType>(shape: Shape, { body }: Answer): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const where = plain(read.error.issues[0]?.path.join('.') ?? '', 60);
  throw new DriverStop('SERVER_FAULT', {
    detail: { zh: `服务器的应答不符合约定（${where}）。`, en: `The server’s answer is not what was agreed (${where}).` },
  });
}

async function attemptOnce(line: Line, call: Call): Promise<Answer | LineFault> {
  try {
    return await exchange(line, call);
  } catch (fault) {
    if (fault instanceof LineFault) return fault;
    throw fault;
  }
}

/** How long to wait before the same call again; nothing where repeating it is no use. */
function waitBefore(outcome: Answer | LineFault, attempt: number): number | undefined {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
  if (outcome instanceof LineFault) return isLasting(outcome) ? undefined : pause;
  if (![429, 500, 502, 503, 504].includes(outcome.status)) return undefined;
  const asked = outcome.retryAfterSeconds ?? 0;
  return asked > LONGEST_WAIT_SECONDS ? undefined : Math.max(asked * 1000, pause);
}

/** A certificate that does not verify will not verify in a second either. */
const isLasting = (fault: LineFault): boolean => isOfTls(fault) || fault.code === 'ENOTFOUND';

/** Codes of Node and OpenSSL for a certificate that does not verify, e.g. UNABLE_TO_VERIFY_LEAF_SIGNATURE, CERT_HAS_EXPIRED. */
const isOfTls = ({ code }: LineFault): boolean =>
  /CERT|SIGNED|VERIFY|SIGNATURE|TLS|SSL|ALTNAME|^INVALID_(CA|PURPOSE)$|^PATH_LENGTH/.test(code);

function settle(outcome: Answer | LineFault): Answer {
  if (outcome instanceof LineFault) {
    const detail = isOfTls(outcome)
      ? { zh: `服务器的 TLS 证书没有通过验证（${outcome.code}）。内部服务器请用 --ca-file 指定其根证书。`,
        en: `The server’s TLS certificate does not verify (${outcome.code}). If the server has a private root, give it with --ca-file.` }
      : { zh: `没有收到服务器的完整应答（${outcome.code}）。`, en: `No whole answer came from the server (${outcome.code}).` };
    throw new DriverStop('SERVER_UNREACHABLE', { detail, cause: outcome });
  }
  if (outcome.status >= 200 && outcome.status < 300) return outcome;
  throw stopForRefusal(outcome);
}
