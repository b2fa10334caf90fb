import { Invoice } from '../modules/invoice/invoice.entity.js';
import { pursueInvoices } from '../modules/invoice/commands/pursue-invoices.js';
import { settleEndedOrder } from '../modules/payment/commands/settle-ended-order.js';
import { OutboxEvent } from '../platform/outbox/outbox.entity.js';
import { aCase, type ApplicationChoices, type MadeApplication } from './factories.js';
import { replant } from './factories/planted-case.js';
import { openHarness, testNow, type DatabaseKind, type Harness } from './harness.js';
import { invoiceRig, type InvoiceRig } from './invoice-rig.js';

/** A product beside a real sandbox e-invoice service, both on one stepped clock. */
export class InvoiceHouse {
  private constructor(readonly harness: Harness, readonly rig: InvoiceRig) {}

  static async open(kind: DatabaseKind): Promise<InvoiceHouse> {
    const opened: { harness?: Harness } = {};
    const rig = await invoiceRig({ now: () => opened.harness?.clock.now() ?? testNow });
    opened.harness = await openHarness(kind, { invoices: rig.gateway });
    return new InvoiceHouse(opened.harness, rig);
  }

  /** A paid order; nothing has happened about its invoice yet. */
  paid(choices: ApplicationChoices = {}): Promise<MadeApplication> {
    return aCase(this.harness, choices);
  }

  /** A paid order whose invoice was seen to. */
  async invoiced(choices: ApplicationChoices = {}): Promise<MadeApplication> {
    const made = await this.paid(choices);
    await this.settle();
    return made;
  }

  /** Lets the outbox do all it can. */
  settle(): Promise<number> {
    return this.harness.outbox.drain(this.harness.runtime);
  }

  /** The order has ended; its money goes back. */
  async cancelled({ application: { id } }: Pick<MadeApplication, 'application'>): Promise<void> {
    await replant(this.harness, id, { state: 'CANCELLED' });
    await settleEndedOrder(this.harness.runtime, { applicationId: id });
    await this.settle();
  }

  /** Time passes and the job runs, with what follows. */
  async later(milliseconds = 3_600_000): Promise<void> {
    this.harness.clock.advance(milliseconds);
    await pursueInvoices(this.harness.runtime, this.rig.gateway);
    await this.settle();
  }

  /** Of an order, the oldest first. */
  invoices({ application: { id } }: Pick<MadeApplication, 'application'>): Promise<Invoice[]> {
    return this.harness.database.orm.em.fork().find(Invoice, { applicationId: id }, { orderBy: { sequence: 'asc' } });
  }

  async states(made: Pick<MadeApplication, 'application'>): Promise<string[]> {
    return (await this.invoices(made)).map(({ state }) => state);
  }

  /** Names of the events that were raised about an order's invoices, in order. */
  async events({ application: { id } }: Pick<MadeApplication, 'application'>): Promise<string[]> {
    const all = await this.harness.database.orm.em.fork().find(OutboxEvent, {}, { orderBy: { id: 'asc' } });
    return all.filter(({ name, payload }) => name.startsWith('invoice.') && payload['applicationId'] === id).map(({ name }) => name);
  }

  /** What the provider took in for an order's invoices: number of blue invoices and red letters that it issued. */
  async issuedAtProvider(made: Pick<MadeApplication, 'application'>): Promise<{ blue: number; red: number }> {
    const own = await this.invoices(made);
    const { invoices, redLetters } = await this.rig.ledger();
    const numbers = own.map(({ number }) => number);
    const remark = `订单号 ${made.application.orderNo}`;
    return {
      blue: invoices.filter(({ number, submission }) => number !== null && submission['remark'] === remark).length,
      red: redLetters.filter(({ number, submission }) => number !== null && numbers.includes(submission['blueNumber'] as string)).length,
    };
  }

  async close(): Promise<void> {
    await this.harness.close();
    await this.rig.close();
  }
}
