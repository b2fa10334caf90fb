import { Ctx, FieldResolver, GraphQLISODateTime, Int, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { pricesOf } from '../../reference/queries/prices.js';
import { applicationMachine } from '../domain/application-states.js';
import { actionsIn, type OrderAction } from '../domain/order-actions.js';
import { orderDeadline, statusSentence } from '../domain/status-sentence.js';
import { openItems } from '../queries/open-items.js';
import { datesOfOrder, historyOf } from '../queries/order-progress.js';
import { renewedCertificate } from '../queries/renewed-certificate.js';
import { readTypedDraft } from '../typed-draft.js';
import { PortalFormDraft } from './portal-form-draft.type.js';
import { OrderActionEnum, PortalOrderCertificate, PortalOrderEvent, PortalTermPrice } from './portal-order-parts.type.js';
import { PortalOrder, type PortalOrderRow } from './portal-order.type.js';

/** What the order itself knows beyond its own columns. */
@Resolver(() => PortalOrder)
export class PortalOrderResolver {
  @FieldResolver(() => String)
  stateZh(@Root() { state }: PortalOrderRow): string {
    return applicationMachine.labels[state].zh;
  }

  @FieldResolver(() => String)
  stateEn(@Root() { state }: PortalOrderRow): string {
    return applicationMachine.labels[state].en;
  }

  @FieldResolver(() => String, { description: 'What happens next and by when, in one sentence.' })
  sentenceZh(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): string {
    return statusSentence(row, runtime.clock.now()).zh;
  }

  @FieldResolver(() => String)
  sentenceEn(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): string {
    return statusSentence(row, runtime.clock.now()).en;
  }

  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true, description: 'When the present state ends by itself or has to be done: the review’s promise, payment, correction.',
  })
  deadline(@Root() row: PortalOrderRow): Date | null {
    return orderDeadline(row);
  }

  @FieldResolver(() => [OrderActionEnum])
  actions(@Root() { state }: PortalOrderRow): readonly OrderAction[] {
    return actionsIn(state);
  }

  @FieldResolver(() => PortalOrderCertificate)
  certificate(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalOrderCertificate> {
    return renewedCertificate(runtime.db.orm.em.fork(), row.certificateId);
  }

  @FieldResolver(() => [PortalTermPrice])
  prices(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<readonly PortalTermPrice[]> {
    return pricesOf(runtime.db.orm.em.fork(), row.projectId);
  }

  @FieldResolver(() => PortalFormDraft, { nullable: true, description: 'What was last typed, checked or not; null when nothing was yet.' })
  async draft(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalFormDraft | null> {
    return (await readTypedDraft(runtime.db.orm.em.fork(), runtime.sealing, row)).typed;
  }

  @FieldResolver(() => Int, { description: 'Raised by every saving; 0 when nothing was typed.' })
  async draftRevision(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<number> {
    return (await readTypedDraft(runtime.db.orm.em.fork(), runtime.sealing, row)).revision;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the form was saved checked, and is what was last typed.' })
  async formComplete(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<boolean> {
    return (await readTypedDraft(runtime.db.orm.em.fork(), runtime.sealing, row)).complete;
  }

  @FieldResolver(() => [String], { description: 'Items that may be done now: all in DRAFT, what the return opened in RETURNED.' })
  openItems(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<readonly string[]> {
    return openItems(runtime.db.orm.em.fork(), row);
  }

  @FieldResolver(() => [PortalOrderEvent])
  history(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalOrderEvent[]> {
    return historyOf(runtime.db.orm.em.fork(), row);
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true })
  async earliestDownload(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<Date | null> {
    return (await datesOfOrder(runtime, row)).earliest;
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true })
  async usualDownload(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<Date | null> {
    return (await datesOfOrder(runtime, row)).usual;
  }
}
