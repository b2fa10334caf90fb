import type { PartyHouse } from '../parties/party.js';
import { refundNotice, transactionBody } from './answers.js';
import { ensureWechatKeys, loadWechatKeys, type WechatKeys } from './keys.js';
import { freshNumber, WechatLedger, type Refund, type Transaction } from './ledger.js';
import { NoticeSender } from './notices.js';

/** WeChat as it runs in one sandbox. */
export class WechatHouse {
  readonly keys: WechatKeys;
  readonly ledger: WechatLedger;
  readonly notices: NoticeSender;
  readonly house: PartyHouse;

  constructor(house: PartyHouse) {
    this.house = house;
    this.keys = loadWechatKeys(ensureWechatKeys(house.keyDir));
    this.ledger = new WechatLedger(house.store);
    this.notices = new NoticeSender(this.keys, house.faults, house.now);
  }

  isOver({ expiresAt }: Transaction): boolean {
    return Date.parse(expiresAt) <= this.house.now().getTime();
  }

  /** Somebody pays. `late` lets a test do so after the code's end, as one who had begun before. Throws when it cannot be paid. */
  pay(outTradeNo: string, { late = false, notify = true } = {}): Transaction {
    const one = this.ledger.transaction(outTradeNo);
    if (!one) throw new Error(`no order ${outTradeNo}`);
    if (one.state !== 'NOTPAY' && !(late && one.state === 'CLOSED')) throw new Error(`order ${outTradeNo} is ${one.state}`);
    if (this.isOver(one) && !late) throw new Error(`the code of ${outTradeNo} has expired`);
    const paid = this.ledger.keep({
      ...one, state: 'SUCCESS', transactionId: freshNumber('4200'), paidAt: this.house.now().toISOString(),
    });
    if (notify) this.tellPaid(paid);
    return paid;
  }

  tellPaid(paid: Transaction): void {
    this.notices.send({ to: paid.notifyUrl, eventType: 'TRANSACTION.SUCCESS', originalType: 'transaction', content: transactionBody(paid) });
  }

  /** A refund reaches the payer, or does not. */
  finishRefund(refund: Refund, status: Exclude<Refund['status'], 'PROCESSING'>): Refund {
    const done = this.ledger.keepRefund({ ...refund, status, ...(status === 'SUCCESS' && { finishedAt: this.house.now().toISOString() }) });
    const paid = this.ledger.transaction(refund.outTradeNo);
    if (status === 'SUCCESS' && paid) this.ledger.keep({ ...paid, state: 'REFUND' });
    this.notices.send({ to: done.notifyUrl, eventType: `REFUND.${status}`, originalType: 'refund', content: refundNotice(done) });
    return done;
  }
}
