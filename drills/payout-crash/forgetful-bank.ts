import type { BankEntry, BankGateway, PayoutAnswer, PayoutOrder } from '../../server/gateways/bank/port.js';

/**
 * The control: the guard "request number stored before sending" taken out. Every submission goes out under a number
 * made at that moment; which payout it belongs to is kept in this process's memory alone. As long as the process lives
 * nobody notices.
 */
export function forgetfulBank(real: BankGateway): BankGateway {
  const sentAs = new Map<string, string>();
  const stands = new Map<string, string>();
  const submit = (order: PayoutOrder): Promise<PayoutAnswer> => {
    const requestNo = `X${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
    sentAs.set(order.requestNo, requestNo);
    stands.set(requestNo, order.requestNo);
    return real.submit({ ...order, requestNo });
  };
  const known = (entry: BankEntry): BankEntry => ({
    ...entry,
    requestNo: stands.get(entry.requestNo ?? '') ?? entry.requestNo,
  });
  return {
    ...real,
    submit,
    query: (requestNo) => real.query(sentAs.get(requestNo) ?? requestNo),
    async intradayEntries(day, cursor) {
      const page = await real.intradayEntries(day, cursor);
      return { ...page, entries: page.entries.map(known) };
    },
  };
}
