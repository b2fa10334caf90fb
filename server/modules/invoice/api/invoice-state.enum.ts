import { enumOf } from '../../../platform/graphql/enum.js';
import { invoiceStates } from '../domain/invoice-states.js';

export const InvoiceStateEnum = enumOf('InvoiceState', invoiceStates);
