import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { CertificateIssue } from '../certificate-issue.entity.js';
import { revocationMachine } from '../domain/revocation-states.js';
import { amendIssue } from '../move-issue.js';
import { loadRevocation, moveRevocation, staleRevocation } from '../move-revocation.js';
import { decideToRevoke } from '../owe-revocation.js';
import type { RevocationPurpose, RevocationRequest } from '../revocation.entity.js';
import { reissuable } from './request-revocation.js';

export interface DecideRevocationOptions {
  readonly id: string;
  /** The version that was shown to the person. */
  readonly version: number;
  /** False declines it. */
  readonly agree: boolean;
}

/** The second person on a revocation. Refuses as `decide` below; NOT_FOUND for the wish to issue again. */
export const confirmRevocation = (runtime: Runtime, actor: StaffActor, options: DecideRevocationOptions): Promise<string> =>
  decide(runtime, actor, options, ['REVOKE']);

/** The second person on issuing again: the certificate is revoked first; another is opened once that is certain. */
export const confirmReissue = (runtime: Runtime, actor: StaffActor, options: DecideRevocationOptions): Promise<string> =>
  decide(runtime, actor, options, ['REISSUE']);

/**
 * SEPARATION_OF_DUTIES for the proposer, STALE_VERSION, WRONG_STATE where it was decided, or where the certificate to be
 * issued again was installed meanwhile. From here on it cannot be installed. Returns the certificate's id.
 */
async function decide(
  runtime: Runtime,
  actor: StaffActor,
  options: DecideRevocationOptions,
  purposes: readonly RevocationPurpose[],
): Promise<string> {
  authorise(actor, 'confirm-revocation', 'Certificate');
  return runtime.transact(actor, async (work) => {
    const revocation = await loadRevocation(work, options.id);
    if (!purposes.includes(revocation.purpose)) throw notThis();
    if (revocation.state !== 'PROPOSED') throw wrongState(revocationMachine.labels[revocation.state], revocation.state);
    if (revocation.version !== options.version) throw staleRevocation();
    if (revocation.proposedBy === actor.id) throw ownProposal();
    if (options.agree) await agree(work, runtime, revocation, actor.id);
    else await moveRevocation(work, runtime.sealing, revocation, 'decline', { decidedBy: actor.id, decidedAt: work.now });
    return revocation.certificateId;
  });
}

async function agree(work: Work, { sealing }: Runtime, revocation: RevocationRequest, me: string): Promise<void> {
  const issue = await work.em.findOne(CertificateIssue, { certificateId: revocation.certificateId }, { disableIdentityMap: true });
  if (issue && revocation.purpose === 'REISSUE') await reissuable(work, issue);
  // The same row that an installation moves: one of the two wins.
  if (issue) await amendIssue(work, issue, { revokingSince: work.now });
  await decideToRevoke(work, sealing, revocation, me);
}

const ownProposal = (): DomainError => new DomainError('SEPARATION_OF_DUTIES', {
  zh: '不能确认自己提出的申请，须由另一人确认', en: 'You proposed this; another person must confirm it',
});

const notThis = (): DomainError => new DomainError('NOT_FOUND', {
  zh: '没有这项申请，请刷新后查看', en: 'There is no such request; reload to see what there is',
}, { field: 'input.id' });
