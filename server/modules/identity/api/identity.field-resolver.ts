import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { livenessSessionsOf, phoneChecksOf } from '../queries/case-identity.js';
import { LivenessSessionType, PhoneCheckType } from './identity.type.js';

/** How the operator and the legal person were checked. */
@Resolver(() => ApplicationType)
export class IdentityResolver {
  @FieldResolver(() => [LivenessSessionType])
  livenessSessions(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<LivenessSessionType[]> {
    return livenessSessionsOf(context.runtime.db.orm.em.fork(), signedIn(context), row.id);
  }

  @FieldResolver(() => [PhoneCheckType])
  phoneChecks(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<PhoneCheckType[]> {
    return phoneChecksOf(runtime.db.orm.em.fork(), row.id);
  }
}
