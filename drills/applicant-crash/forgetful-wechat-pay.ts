import type { WechatPayGateway } from '../../server/gateways/wechat-pay/port.js';

/**
 * The control: the guard "our order number stored before ordering" taken out. Every order goes to WeChat under a number
 * made at that moment; which payment it belongs to is kept in this process's memory alone. As long as the process lives
 * nobody notices.
 */
export function forgetfulWechatPay(real: WechatPayGateway): WechatPayGateway {
  const sentAs = new Map<string, string>();
  const stands = new Map<string, string>();
  const outside = (outTradeNo: string): string => sentAs.get(outTradeNo) ?? outTradeNo;
  return {
    ...real,
    order(order) {
      const outTradeNo = `X${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
      sentAs.set(order.outTradeNo, outTradeNo);
      stands.set(outTradeNo, order.outTradeNo);
      return real.order({ ...order, outTradeNo });
    },
    async query(outTradeNo) {
      const answer = await real.query(outside(outTradeNo));
      return answer.kind === 'PAID' ? { ...answer, transaction: { ...answer.transaction, outTradeNo } } : answer;
    },
    close: (outTradeNo) => real.close(outside(outTradeNo)),
    parseNotice(headers, body) {
      const notice = real.parseNotice(headers, body);
      if (notice.kind !== 'PAID') return notice;
      const { outTradeNo } = notice.transaction;
      return { ...notice, transaction: { ...notice.transaction, outTradeNo: stands.get(outTradeNo) ?? outTradeNo } };
    },
  };
}
