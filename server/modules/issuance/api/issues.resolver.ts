import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { outcome, outcomeUnion } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { retryIssue } from '../commands/retry-issue.js';
import { issueAbilities, type IssueAbility } from '../queries/issue-abilities.js';
import { happeningsOf, issueById, sessionsOf, troubledIssues, type StaffIssue } from '../queries/staff-issues.js';
import { CertificateIssuePageType, CertificateIssueType, DriverSessionType, IssueAbilityType, IssueEventType } from './issue.type.js';
import { RetryIssueInput } from './revocation.type.js';

const IssueOutcome = outcomeUnion('CertificateIssueOutcome', CertificateIssueType);

/** Issues as staff see them, with what happened to them and what may be done. */
@Resolver(() => CertificateIssueType)
export class IssuesResolver {
  @FieldResolver(() => [IssueAbilityType])
  abilities(@Root() issue: StaffIssue, @Ctx() context: StaffContext): Promise<IssueAbility[]> {
    return issueAbilities(context.runtime.db.orm.em.fork(), signedIn(context), issue);
  }

  @FieldResolver(() => [IssueEventType], { description: 'Oldest first.' })
  events(@Root() { id }: StaffIssue, @Ctx() { runtime }: StaffContext): Promise<IssueEventType[]> {
    return happeningsOf(runtime.db.orm.em.fork(), id);
  }

  @FieldResolver(() => [DriverSessionType], { description: 'Newest first.' })
  sessions(@Root() { applicationId }: StaffIssue, @Ctx() { runtime }: StaffContext): Promise<DriverSessionType[]> {
    return sessionsOf(runtime.db.orm.em.fork(), applicationId);
  }

  @Query(() => CertificateIssuePageType, { description: 'What people have to see to: not issued, or without an outcome for a day. Oldest first.' })
  troubledIssues(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<CertificateIssuePageType> {
    authorise(signedIn(context), 'read', 'Certificate');
    return troubledIssues(context.runtime, { first, after });
  }

  @Mutation(() => IssueOutcome, { description: 'Has a failed issue done again, or opened for the driver’s next request.' })
  retryIssue(@Ctx() context: StaffContext, @Arg('input', () => RetryIssueInput) input: RetryIssueInput): Promise<typeof IssueOutcome> {
    return outcome(async () => {
      await retryIssue(context.runtime, context, signedIn(context), input);
      return issueById(context.runtime.db.orm.em.fork(), input.id);
    });
  }
}
