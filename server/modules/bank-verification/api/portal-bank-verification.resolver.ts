import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { portalOrderOutcome, PortalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { correctBankAccount } from '../commands/correct-bank-account.js';
import { verificationProgress } from '../queries/verification-progress.js';
import { PortalBankVerification, PortalCorrectBankAccountInput } from './portal-bank-verification.type.js';

const inputFields: Readonly<Record<string, string>> = {
  'bankAccount.name': 'input.accountName',
  'bankAccount.branchCode': 'input.branchCode',
  'bankAccount.number': 'input.accountNumber',
};

/** The bank verification of an order, and its retry in one form. */
@Resolver(() => PortalOrder)
export class PortalBankVerificationResolver {
  @FieldResolver(() => PortalBankVerification)
  bankVerification(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalBankVerification> {
    return verificationProgress(runtime, row);
  }

  @Mutation(() => PortalOrderOutcome)
  correctBankAccount(
    @Arg('input', () => PortalCorrectBankAccountInput) input: PortalCorrectBankAccountInput,
    @Ctx() context: PortalContext,
  ) {
    const { id, version, accountName: name, branchCode, accountNumber: number } = input;
    const options = { id, version, bankAccount: { name, branchCode, number } };
    const named = (field: string): string => inputFields[field] ?? field;
    return portalOrderOutcome(context, (runtime, actor) => correctBankAccount(runtime, actor, options), named);
  }
}
