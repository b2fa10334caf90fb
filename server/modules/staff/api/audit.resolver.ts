import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { auditLog } from '../queries/audit-log.js';
import { AuditFilterInput, AuditPage } from './audit.types.js';
import { signedIn, type StaffContext } from './staff-context.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditPage)
  async auditEntries(
    @Arg('filter', () => AuditFilterInput, { nullable: true }) filter: AuditFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ) {
    const page = await auditLog(context.runtime, signedIn(context), filter ?? {}, { first, after });
    return { ...page, items: page.items.map((entry) => ({ ...entry, details: JSON.stringify(entry.details) })) };
  }
}
