import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { caseNotifications, type CaseNotification } from '../queries/case-notifications.js';
import { NotificationType } from './notification.type.js';

/** What the people of an order were told, and whether it arrived. */
@Resolver(() => ApplicationType)
export class NotificationsResolver {
  @FieldResolver(() => [NotificationType])
  notifications(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<readonly CaseNotification[]> {
    return caseNotifications(context.runtime, signedIn(context), row.id);
  }
}
