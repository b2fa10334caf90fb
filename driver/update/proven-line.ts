import { createHash } from 'node:crypto';
import type { DeliveredCertificate, InstallationFailure, Update } from '../api/contract.js';
import type { ServerLine } from '../api/server-line.js';
import type { ParsedCertificate } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';

export type Sign = (bytes: Buffer) => Promise<Buffer>;

/** The calls that need the proof of the old key. A session that ended meanwhile is opened anew, unseen. */
export interface ProvenLine {
  /** The order as the session's opening showed it. */
  readonly opened: Update;
  update(): Promise<Update>;
  request(updateId: string, csr: Buffer, code: string | undefined): Promise<Update>;
  installed(updateId: string, certificate: DeliveredCertificate, signWithNewKey: Sign): Promise<Update>;
  installationFailed(serial: string, reason: InstallationFailure): Promise<Update>;
}

/** A challenge is for one proof: where the answer to a proof was lost, the next one needs another. */
const MOST_CHALLENGES = 3;
/** Sessions last 30 minutes; nobody's update outlives this many. */
const MOST_SESSIONS = 5;

const proofText = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'), 'utf8');

/** Proves by the old key on the token that its owner is here. */
export async function openProvenLine(line: ServerLine, old: ParsedCertificate, sign: Sign): Promise<ProvenLine> {
  const prove = async (): Promise<{ token: string; update: Update }> => {
    for (let tried = 1; ; tried += 1) {
      try {
        const { challengeId, challenge } = await line.challenge(old.serial);
        const text = proofText('certdesk-driver/1 session', line.host, challengeId, challenge, old.serial);
        const proof = (await sign(text)).toString('base64');
        return await line.openSession({ challengeId, certificate: old.der.toString('base64'), proof });
      } catch (fault) {
        if (!isStop(fault, 'CHALLENGE_USED') || tried === MOST_CHALLENGES) throw fault;
      }
    }
  };

  let session = await prove();
  let sessions = 1;
  const withSession = async <Result>(act: (bearer: string) => Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        return await act(session.token);
      } catch (fault) {
        if (!isStop(fault, 'SESSION_ENDED') || sessions === MOST_SESSIONS) throw fault;
        sessions += 1;
        session = await prove();
      }
    }
  };

  return {
    opened: session.update,
    update: () => withSession((bearer) => line.update(bearer)),
    request: async (updateId, csr, code) => {
      const digest = createHash('sha256').update(csr).digest('hex');
      const proof = (await sign(proofText('certdesk-driver/1 request', line.host, updateId, digest))).toString('base64');
      return withSession((bearer) => line.request(bearer, { csr: csr.toString('base64'), proof, ...(code === undefined ? {} : { code }) }));
    },
    installed: async (updateId, { serial }, signWithNewKey) => {
      const proof = (await signWithNewKey(proofText('certdesk-driver/1 installed', line.host, updateId, serial))).toString('base64');
      return withSession((bearer) => line.installed(bearer, serial, proof));
    },
    installationFailed: (serial, reason) => withSession((bearer) => line.installationFailed(bearer, serial, reason)),
  };
}

const isStop = (fault: unknown, code: string): fault is DriverStop => fault instanceof DriverStop && fault.code === code;
