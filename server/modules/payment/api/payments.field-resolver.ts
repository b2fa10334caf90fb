import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { paymentsOf } from '../queries/case-payments.js';
import { PaymentType } from './payment.type.js';

@Resolver(() => ApplicationType)
export class PaymentsResolver {
  @FieldResolver(() => [PaymentType])
  payments(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<readonly PaymentType[]> {
    return paymentsOf(runtime.db.orm.em.fork(), row.id);
  }
}
