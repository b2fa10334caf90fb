import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { attemptsOf } from '../queries/case-attempts.js';
import { payoutsLeft } from '../queries/payouts-left.js';
import { BankAttemptType } from './bank-attempt.type.js';

/** How the declared account was verified so far. */
@Resolver(() => ApplicationType)
export class AttemptsResolver {
  @FieldResolver(() => [BankAttemptType])
  bankAttempts(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<BankAttemptType[]> {
    return attemptsOf(runtime.db.orm.em.fork(), row.id);
  }

  @FieldResolver(() => Int)
  payoutsLeft(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<number> {
    return payoutsLeft(runtime.db.orm.em.fork(), row.id);
  }
}
