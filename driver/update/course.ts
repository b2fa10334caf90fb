import type { Update } from '../api/contract.js';
import type { ParsedCertificate } from '../certificate/parsed-certificate.js';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import type { TokenCertificate } from '../token/token-certificates.js';
import type { TokenSession } from '../token/token-session.js';
import type { Conversation, Step } from './conversation.js';
import type { Journal } from './journal.js';
import type { ProvenLine } from './proven-line.js';

/** What the steps of one update share, once the old key has been proved. */
export interface Course {
  readonly environment: DriverEnvironment;
  readonly conversation: Conversation;
  readonly journal: Journal;
  readonly session: TokenSession;
  readonly line: ProvenLine;
  readonly old: TokenCertificate;
  /** Authorities' certificates trusted here: given by `--ca`, or on the token. */
  readonly trusted: readonly ParsedCertificate[];
  readonly options: CourseOptions;
}

export interface CourseOptions {
  /** The server's origin, as the journal names it. */
  readonly server: string;
  readonly code?: string | undefined;
  /** How long to wait for a certificate that is being issued. */
  readonly waitSeconds: number;
}

/** Announces a step; INTERRUPTED instead where the person has asked to stop. */
export function enter({ environment, conversation }: Pick<Course, 'environment' | 'conversation'>, step: Step): void {
  if (environment.signal.aborted) throw new DriverStop('INTERRUPTED');
  conversation.step(step);
}

export const hasCertificate = ({ state }: Update): boolean => ['ISSUED', 'INSTALL_FAILED', 'INSTALLED'].includes(state);
