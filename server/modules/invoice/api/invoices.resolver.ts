import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { retryInvoice } from '../commands/retry-invoice.js';
import { staffInvoiceById, staffInvoicesOf, troubledInvoices } from '../queries/staff-invoices.js';
import { InvoiceOutcome, InvoicePageType, InvoiceType, RetryInvoiceInput } from './invoice.type.js';

/** Invoices as staff see them. */
@Resolver(() => ApplicationType)
export class InvoicesResolver {
  @FieldResolver(() => [InvoiceType])
  invoices(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<InvoiceType[]> {
    return staffInvoicesOf(runtime.db.orm.em.fork(), row.id);
  }

  @Query(() => InvoicePageType, { description: 'What finance has to see to: refused, or without an outcome for a day. Oldest first.' })
  troubledInvoices(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<InvoicePageType> {
    authorise(signedIn(context), 'read', 'Invoice');
    return troubledInvoices(context.runtime, { first, after });
  }

  @Mutation(() => InvoiceOutcome, { description: 'Sends a refused invoice, or its refused red letter, again.' })
  retryInvoice(
    @Ctx() context: StaffContext,
    @Arg('input', () => RetryInvoiceInput) input: RetryInvoiceInput,
  ): Promise<typeof InvoiceOutcome> {
    return outcome(async () => {
      await retryInvoice(context.runtime, signedIn(context), input);
      return staffInvoiceById(context.runtime.db.orm.em.fork(), input.id);
    });
  }
}
