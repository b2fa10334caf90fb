import type { BankGateway } from '../../server/gateways/bank/port.js';

/** Lets know when something is sent to the bank. */
export class Sendings {
  onSend: () => void = () => undefined;

  /** The same gateway; each sending is told of. */
  watch(bank: BankGateway): BankGateway {
    return {
      ...bank,
      submit: (order) => {
        this.onSend();
        return bank.submit(order);
      },
    };
  }
}
