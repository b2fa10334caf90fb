import type { Sealing } from '../../platform/sealing.js';
import type { Application } from '../application/application.entity.js';
import { openField } from '../application/seal-form.js';
import type { Buyer } from './domain/buyer-data.js';
import type { Invoice } from './invoice.entity.js';

/** Who the order's invoice is made out to, as declared in its form; the organisation itself where nothing else was. */
export function buyerOf(sealing: Sealing, application: Application): Buyer {
  return {
    title: application.invoiceTitle || application.organisationName,
    taxNumber: application.invoiceTaxNumber || application.creditCode,
    address: openField(sealing, application, 'invoiceAddress'),
    phone: openField(sealing, application, 'invoicePhone'),
    bank: application.invoiceBank,
    account: openField(sealing, application, 'invoiceAccount'),
  };
}

type BuyerColumns = Pick<Invoice, 'title' | 'taxNumber' | 'address' | 'phone' | 'bank' | 'account'>;

const place = (column: 'phone' | 'account', id: string) => ({ table: 'invoice', column, id });

/** A buyer as the invoice's row holds it: phone and account sealed. */
export function sealBuyer(sealing: Sealing, id: string, buyer: Buyer): BuyerColumns {
  return {
    ...buyer,
    phone: sealing.seal(buyer.phone, place('phone', id)),
    account: sealing.seal(buyer.account, place('account', id)),
  };
}

/** For the provider and for comparing; nobody is shown it. */
export function openBuyer(sealing: Sealing, invoice: BuyerColumns & { readonly id: string }): Buyer {
  const { id, title, taxNumber, address, bank } = invoice;
  return {
    title, taxNumber, address, bank,
    phone: sealing.open(invoice.phone, place('phone', id)),
    account: sealing.open(invoice.account, place('account', id)),
  };
}
