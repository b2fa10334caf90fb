import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { resendCode } from '../commands/make-download-code.js';
import { codeAbility, type IssueAbility } from '../queries/issue-abilities.js';
import { issuesOf } from '../queries/staff-issues.js';
import { CertificateIssueType, IssueAbilityType } from './issue.type.js';

/** The certificates of a case. */
@Resolver(() => ApplicationType)
export class CaseIssuesResolver {
  @FieldResolver(() => [CertificateIssueType], { description: 'Newest first; empty before a driver has come.' })
  issues(@Root() { id }: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<CertificateIssueType[]> {
    return issuesOf(runtime.db.orm.em.fork(), id);
  }

  @FieldResolver(() => IssueAbilityType, { nullable: true, description: 'Whether a new download code may be sent now; null where no certificate is awaited.' })
  downloadCode(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<IssueAbility | null> {
    return codeAbility(context.runtime.db.orm.em.fork(), signedIn(context), row);
  }

  @Mutation(() => ApplicationOutcome, { description: 'Sends the operator a new download code; nobody here sees it.' })
  sendDownloadCode(@Ctx() context: StaffContext, @Arg('applicationId', () => ID) applicationId: string): ReturnType<typeof caseOutcome> {
    return caseOutcome(context, (runtime, actor) => resendCode(runtime, actor, { applicationId }));
  }
}
