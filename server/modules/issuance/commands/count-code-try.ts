import type { Runtime } from '../../../platform/runtime.js';
import { equalHashes, type Sealing } from '../../../platform/sealing.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { codeExhausted, codeRequired, codeWrong } from '../domain/driver-refusals.js';
import { CODE_DIGITS, TRIES_PER_CODE } from '../domain/driver-limits.js';
import { DownloadCode } from '../download-code.entity.js';
import { driverActor } from '../issuance-actor.js';
import { codeStanding, usableCode } from '../queries/code-standing.js';
import type {} from '../events.js';

/** What a typed code is compared with. Keyed, or a hundred million tries would find it; with the row's id: equal codes differ. */
export const downloadCodeHash = (sealing: Sealing, codeId: string, code: string): string =>
  sealing.blindIndex('download_code.code', `${codeId}/${code}`);

/**
 * Refuses unless the typed code is the newest that was sent, where the policy asks for one. Each try is counted before
 * it is looked at, in a transaction of its own, so that ten at once are ten. CODE_REQUIRED, CODE_WRONG, CODE_EXHAUSTED.
 */
export async function requireDownloadCode(runtime: Runtime, issue: CertificateIssue, typed: string | undefined): Promise<void> {
  if (!(await codeStanding(runtime.db.orm.em.fork(), issue)).codeRequired) return;
  if (typed === undefined || typed.trim() === '') throw codeRequired();
  const counted = await countTry(runtime, issue);
  if (counted === undefined) throw codeRequired();
  if (!isRight(runtime.sealing, counted, typed)) throw counted.left > 0 ? codeWrong(counted.left) : codeExhausted();
}

interface CountedTry {
  readonly id: string;
  readonly codeHash: string;
  /** Tries that remain after this one. */
  readonly left: number;
}

/** Undefined where no code was made yet; CODE_EXHAUSTED where the newest is tried out. */
function countTry(runtime: Runtime, issue: CertificateIssue): Promise<CountedTry | undefined> {
  return runtime.transact(driverActor, async (work) => {
    for (;;) {
      const newest = await usableCode(work.em, issue);
      if (!newest) return undefined;
      const { id, codeHash } = newest;
      if (newest.tries >= TRIES_PER_CODE) throw codeExhausted();
      const tries = newest.tries + 1;
      if ((await work.em.nativeUpdate(DownloadCode, { id, tries: newest.tries }, { tries })) !== 1) continue;
      const subject = { type: 'CertificateIssue', id: issue.id, caseId: issue.applicationId };
      if (tries === TRIES_PER_CODE) await recordAudit(work, runtime.sealing, 'issuance.codeExhausted', subject, { tries });
      return { id, codeHash, left: TRIES_PER_CODE - tries };
    }
  });
}

function isRight(sealing: Sealing, { id, codeHash }: CountedTry, typed: string): boolean {
  const code = typed.normalize('NFKC').replace(/\s/g, '');
  return code.length === CODE_DIGITS && equalHashes(codeHash, downloadCodeHash(sealing, id, code));
}
