import type { InstallationFailure, Update } from '../api/contract.js';
import { checkIssued } from '../certificate/check-issued.js';
import { nameOf, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { certificatesOn, writeCertificate } from '../token/token-certificates.js';
import { asWriteFailure } from '../token/token-faults.js';
import { enter, type Course } from './course.js';
import { keepOld, keyObjects } from './keep-old.js';
import type { Obtained } from './obtain-certificate.js';

export interface Installed {
  readonly issued: ParsedCertificate;
  readonly update: Update;
}

/** Checks, writes, has it confirmed, and only then renames; the old certificate and its key stay where they are. */
export async function installCertificate(course: Course, obtained: Obtained): Promise<Installed> {
  const issued = await checked(course, obtained);
  await write(course, obtained, issued);
  enter(course, 'CONFIRMING');
  const { line, session } = course;
  const { update, key, certificate } = obtained;
  const confirmed = update.state === 'INSTALLED' ? update
    : await line.installed(update.id, certificate, (bytes) => session.sign(key.privateKey, bytes));
  if (confirmed.state !== 'INSTALLED') {
    throw new DriverStop('SERVER_FAULT', {
      detail: { zh: `安装已完成，但服务器仍说 ${confirmed.state}。`, en: `It is installed, but the server still says ${confirmed.state}.` },
    });
  }
  rename(course, issued);
  const entry = course.journal.read();
  if (entry) course.journal.write({ ...entry, step: 'DONE' });
  return { issued, update: confirmed };
}

async function checked(course: Course, { key, certificate }: Obtained): Promise<ParsedCertificate> {
  enter(course, 'CHECKING');
  try {
    return checkIssued(certificate, {
      publicKey: key.publicKey, old: course.old.parsed, trusted: course.trusted, now: course.environment.now(),
    });
  } catch (fault) {
    await report(course, certificate.serial, 'OTHER');
    throw fault;
  }
}

async function write(course: Course, { key, certificate }: Obtained, parsed: ParsedCertificate): Promise<void> {
  enter(course, 'WRITING');
  const { session, journal } = course;
  const entry = journal.read();
  if (entry) journal.write({ ...entry, step: 'WRITE', newSerial: parsed.serial });
  try {
    if (!writeCertificate(session, { id: key.id, label: nameOf(parsed), parsed })) {
      throw new DriverStop('WRITE_FAILED', {
        detail: { zh: '写入后从 Ukey 读回的内容不一致。', en: 'What the Ukey gives back is not what was written.' },
      });
    }
  } catch (fault) {
    const failure = asWriteFailure(fault);
    await report(course, certificate.serial, reasonOf(failure));
    throw failure;
  }
}

function reasonOf(failure: unknown): InstallationFailure {
  if (!(failure instanceof DriverStop)) return 'OTHER';
  if (failure.code === 'TOKEN_REMOVED') return 'TOKEN_REMOVED';
  if (failure.code !== 'WRITE_FAILED') return 'OTHER';
  return failure.detail?.en.startsWith('The Ukey is full') ? 'TOKEN_FULL' : 'WRITE_FAILED';
}

/** Staff should know; where they cannot be told, the failure itself matters more and is what ends the run. */
async function report({ line, conversation }: Course, serial: string, reason: InstallationFailure): Promise<void> {
  try {
    await line.installationFailed(serial, reason);
  } catch (fault) {
    if (!(fault instanceof DriverStop)) throw fault;
    conversation.warn({ zh: `安装失败未能报告给服务器（${fault.code}）。`, en: `The failure could not be reported to the server (${fault.code}).` });
  }
}

function rename(course: Course, issued: ParsedCertificate): void {
  enter(course, 'KEEPING_OLD');
  const { session, old, conversation } = course;
  const fresh = certificatesOn(session).filter(({ parsed }) => parsed.der.equals(issued.der));
  const objects = fresh.flatMap((certificate) => [certificate.object, ...keyObjects(session, certificate)]);
  const [remark] = keepOld(session, old, { objects, label: nameOf(issued) });
  if (remark) conversation.warn(remark);
}
