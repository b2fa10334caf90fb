import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { ExceptionOutcome, ExceptionPageType, ResolveExceptionInput } from '../../treasury/api/exception.type.js';
import { PayoutPageType, PayoutStateEnum } from '../../treasury/api/payout.type.js';
import { ImportStatementInput, StatementOutcome, StatementPageType } from '../../treasury/api/statement.type.js';
import { importStatement } from '../../treasury/commands/import-statement.js';
import { resolveException } from '../../treasury/commands/resolve-exception.js';
import type { PayoutState } from '../../treasury/domain/payout-states.js';
import { statementById, statementPage } from '../../treasury/queries/statement-page.js';
import { exceptionById, exceptionPage } from '../queries/exception-page.js';
import { payoutPage } from '../queries/payout-page.js';

/** Payouts, statements and what reconciliation could not explain. It lives here because it names the orders. */
@Resolver()
export class FinanceResolver {
  @Query(() => PayoutPageType)
  payouts(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('state', () => PayoutStateEnum, { nullable: true }) state?: PayoutState,
  ): Promise<PayoutPageType> {
    authorise(signedIn(context), 'read', 'Payout');
    return payoutPage(context.runtime, { first, after, state });
  }

  @Query(() => StatementPageType)
  statements(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<StatementPageType> {
    authorise(signedIn(context), 'read', 'Statement');
    return statementPage(context.runtime.db.orm.em.fork(), { first, after });
  }

  @Query(() => ExceptionPageType)
  reconciliationExceptions(
    @Ctx() context: StaffContext,
    @Arg('open', () => Boolean, { defaultValue: true }) open: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ExceptionPageType> {
    authorise(signedIn(context), 'read', 'ReconciliationException');
    return exceptionPage(context.runtime.db.orm.em.fork(), { open, first, after });
  }

  @Mutation(() => StatementOutcome)
  importStatement(
    @Ctx() context: StaffContext,
    @Arg('input', () => ImportStatementInput) input: ImportStatementInput,
  ): Promise<typeof StatementOutcome> {
    return outcome(async () => {
      const id = await importStatement(context.runtime, context, signedIn(context), input);
      return statementById(context.runtime.db.orm.em.fork(), id);
    });
  }

  @Mutation(() => ExceptionOutcome)
  resolveException(
    @Ctx() context: StaffContext,
    @Arg('input', () => ResolveExceptionInput) input: ResolveExceptionInput,
  ): Promise<typeof ExceptionOutcome> {
    return outcome(async () => {
      const id = await resolveException(context.runtime, signedIn(context), input);
      return exceptionById(context.runtime.db.orm.em.fork(), id);
    });
  }
}
