import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { rejectionTexts, returnedItems } from '../queries/told-to-applicant.js';

@ObjectType('ReturnedItem', { description: 'What a reviewer asks the applicant to do again.' })
export class PortalReturnedItem {
  @Field({ description: 'organisation, operator, phone, legal_person, bank_account, invoice, signed_form, id_photos, liveness' })
  item: string;

  @Field()
  itemZh: string;

  @Field()
  itemEn: string;

  @Field()
  reasonZh: string;

  @Field()
  reasonEn: string;

  @Field({ description: 'Done again since it was returned.' })
  done: boolean;
}

/** What reviewers decided, in words meant for the applicant. */
@Resolver(() => PortalOrder)
export class PortalDecisionResolver {
  @FieldResolver(() => [PortalReturnedItem], { description: 'Only in RETURNED.' })
  returned(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalReturnedItem[]> {
    return returnedItems(runtime, row);
  }

  @FieldResolver(() => [String], { description: 'Why it was refused; only in REJECTED.' })
  async rejectionZh(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<string[]> {
    return (await rejectionTexts(runtime.db.orm.em.fork(), row)).map(({ zh }) => zh);
  }

  @FieldResolver(() => [String])
  async rejectionEn(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<string[]> {
    return (await rejectionTexts(runtime.db.orm.em.fork(), row)).map(({ en }) => en);
  }
}
