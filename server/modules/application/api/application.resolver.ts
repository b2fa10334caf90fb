import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { viewApplication } from '../commands/view-application.js';
import type { ApplicationRow } from '../queries/application-row.js';
import { ApplicationType } from './application.type.js';

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationType)
  application(@Arg('id', () => ID) id: string, @Ctx() context: StaffContext): Promise<ApplicationRow> {
    return viewApplication(context.runtime, signedIn(context), id);
  }
}
