import type { Transaction } from './ledger.js';

const both = (zh: string, en: string): string => `<span lang="zh-CN">${zh}</span> <span lang="en">${en}</span>`;

const style = `
body { font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; max-width: 24rem; margin: 3rem auto; padding: 0 1rem; text-align: center; color-scheme: light dark }
strong { display: block; font-size: 2rem } button { font: inherit; padding: .75rem 3rem; border: 0; border-radius: 6px; background: #06783a; color: #fff }
`;

const said = {
  NOTPAY: null,
  SUCCESS: both('已支付', 'Paid'),
  REFUND: both('已退款', 'Refunded'),
  CLOSED: both('订单已关闭，不能支付', 'The order is closed and cannot be paid'),
} as const;

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the phone shows after scanning: the order, and a button that pays it. */
export function payPage(one: Transaction, expired: boolean): string {
  const state = one.state === 'NOTPAY' && expired ? both('付款码已过期', 'The code has expired') : said[one.state];
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`
    + `<title>微信支付 WeChat Pay (sandbox)</title><style>${style}</style><main><h1>${both('微信支付（沙箱）', 'WeChat Pay (sandbox)')}</h1>`
    + `<p>${escape(one.description)}</p><p><strong>¥${(one.amountFen / 100).toFixed(2)}</strong></p>`
    + (state === null ? `<form method="post"><button>${both('支付', 'Pay')}</button></form>` : `<p role="status">${state}</p>`)
    + '</main></html>';
}
