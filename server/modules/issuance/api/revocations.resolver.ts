import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { confirmReissue, confirmRevocation } from '../commands/confirm-revocation.js';
import { requestReissue, requestRevocation } from '../commands/request-revocation.js';
import { retryRevocation } from '../commands/retry-revocation.js';
import { openRevocations } from '../queries/staff-revocations.js';
import { CertificateOutcome } from './certificate-card.type.js';
import { DecideRevocationInput, RequestReissueInput, RequestRevocationInput, RetryIssueInput, RevocationPageType } from './revocation.type.js';

/** Revoking, and issuing again what never came into its token: one person asks, another decides. */
@Resolver()
export class RevocationsResolver {
  @Query(() => RevocationPageType, { description: 'Neither declined nor done; oldest first.' })
  openRevocations(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<RevocationPageType> {
    const actor = signedIn(context);
    authorise(actor, 'read', 'Certificate');
    return openRevocations(context.runtime, actor, { first, after });
  }

  @Mutation(() => CertificateOutcome)
  requestRevocation(@Ctx() context: StaffContext, @Arg('input', () => RequestRevocationInput) input: RequestRevocationInput): Promise<typeof CertificateOutcome> {
    return certificateOutcome(context, (runtime, actor) => requestRevocation(runtime, actor, input));
  }

  @Mutation(() => CertificateOutcome)
  confirmRevocation(@Ctx() context: StaffContext, @Arg('input', () => DecideRevocationInput) input: DecideRevocationInput): Promise<typeof CertificateOutcome> {
    return certificateOutcome(context, (runtime, actor) => confirmRevocation(runtime, actor, input));
  }

  @Mutation(() => CertificateOutcome, { description: 'The token died before its certificate was installed: revoke that one and issue another, once.' })
  requestReissue(@Ctx() context: StaffContext, @Arg('input', () => RequestReissueInput) input: RequestReissueInput): Promise<typeof CertificateOutcome> {
    return certificateOutcome(context, (runtime, actor) => requestReissue(runtime, actor, input));
  }

  @Mutation(() => CertificateOutcome)
  confirmReissue(@Ctx() context: StaffContext, @Arg('input', () => DecideRevocationInput) input: DecideRevocationInput): Promise<typeof CertificateOutcome> {
    return certificateOutcome(context, (runtime, actor) => confirmReissue(runtime, actor, input));
  }

  @Mutation(() => CertificateOutcome, { description: 'Sends a revocation that the authority refused once more.' })
  retryRevocation(@Ctx() context: StaffContext, @Arg('input', () => RetryIssueInput) input: RetryIssueInput): Promise<typeof CertificateOutcome> {
    return certificateOutcome(context, (runtime, actor) => retryRevocation(runtime, actor, input));
  }
}

/** Runs a command that returns a certificate's id, and answers with the certificate as it now is, or with the refusal. */
function certificateOutcome(context: StaffContext, command: (runtime: Runtime, actor: StaffActor) => Promise<string>) {
  return outcome(async () => {
    const id = await command(context.runtime, signedIn(context));
    return loadCertificate(context.runtime.db.orm.em.fork(), id);
  });
}
