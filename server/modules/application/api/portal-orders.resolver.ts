import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import { saveDraft } from '../commands/save-draft.js';
import { saveForm } from '../commands/save-form.js';
import { startRenewal } from '../commands/start-renewal.js';
import { formFromTyped, typedFieldOf } from '../domain/typed-form.js';
import { eligibilityView } from '../queries/eligibility-view.js';
import { findOwnApplication } from '../queries/load-application.js';
import { orderSummaries } from '../queries/order-summaries.js';
import { draftFields } from './naming-fields.js';
import { PortalEligibility } from './portal-eligibility.type.js';
import { PortalSaveDraftInput, PortalSaveFormInput, PortalStartRenewalInput } from './portal-order-inputs.js';
import { portalOrderOutcome, PortalOrderOutcome } from './portal-order-outcome.js';
import { PortalOrderSummary } from './portal-order-parts.type.js';
import { PortalOrder, type PortalOrderRow } from './portal-order.type.js';

/** An applicant's renewals, from the serial to the saved form. */
@Resolver()
export class PortalOrdersResolver {
  @Query(() => [PortalOrderSummary], { description: 'Own orders and those of confirmed organisations, newest first, at most 100.' })
  orders(@Ctx() context: PortalContext): Promise<PortalOrderSummary[]> {
    return orderSummaries(context.runtime, loggedIn(context).id);
  }

  @Query(() => PortalOrder, { nullable: true })
  order(@Arg('id', () => ID) id: string, @Ctx() context: PortalContext): Promise<PortalOrderRow | null> {
    return findOwnApplication(context.runtime.db.orm.em.fork(), loggedIn(context), id);
  }

  @Query(() => PortalEligibility, { description: 'What can be done with a certificate; never throws for a wrong serial.' })
  eligibility(@Arg('serial') serial: string, @Ctx() context: PortalContext): Promise<PortalEligibility> {
    return eligibilityView(context.runtime, loggedIn(context).id, serial);
  }

  @Mutation(() => PortalOrderOutcome)
  startRenewal(@Arg('input', () => PortalStartRenewalInput) input: PortalStartRenewalInput, @Ctx() context: PortalContext) {
    const begin: Parameters<typeof portalOrderOutcome>[1] = async (runtime, actor) => (await startRenewal(runtime, actor, input)).id;
    return portalOrderOutcome(context, begin, (field) => `input.${field}`);
  }

  @Mutation(() => PortalOrderOutcome)
  saveDraft(@Arg('input', () => PortalSaveDraftInput) { id, revision, draft }: PortalSaveDraftInput, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, async (runtime, actor) => {
      await saveDraft(runtime, actor, { id, revision, typed: draft });
      return id;
    }, draftFields({}));
  }

  @Mutation(() => PortalOrderOutcome)
  saveForm(@Arg('input', () => PortalSaveFormInput) { id, version, draft }: PortalSaveFormInput, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, async (runtime, actor) => {
      await saveForm(runtime, actor, { id, version, form: formFromTyped(draft), termYears: draft.termYears, typed: draft });
      return id;
    }, draftFields(typedFieldOf));
  }
}
