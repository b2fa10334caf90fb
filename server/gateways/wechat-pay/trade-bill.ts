import { fenFromYuan } from '../../platform/money.js';
import type { BillLine } from './port.js';

/** Columns of a bill of type ALL that are read, as WeChat titles them. */
const titles = {
  transactionId: '微信订单号', outTradeNo: '商户订单号', tradeState: '交易状态', total: '订单金额',
  outRefundNo: '商户退款单号', refund: '申请退款金额',
} as const;
/** Older bills name the order's amount so. */
const OLD_TOTAL = '应结订单金额';
const SUMMARY_LINES = 2;

/**
 * Reads WeChat's bill: UTF-8 with a byte order mark, a title line, cells that begin with a backtick, amounts in yuan,
 * and a summary of two lines whose first cell counts the trades. Undefined when a line does not fit or the count
 * does not. A cell holds no comma here: WeChat's own titles and numbers have none, and names are not read.
 */
export function readTradeBill(text: string): readonly BillLine[] | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
  const heads = lines[0]?.split(',').map(cell) ?? [];
  const column = (title: string): number => heads.indexOf(title);
  const at = {
    transactionId: column(titles.transactionId), outTradeNo: column(titles.outTradeNo), tradeState: column(titles.tradeState),
    total: Math.max(column(titles.total), column(OLD_TOTAL)),
    outRefundNo: column(titles.outRefundNo), refund: column(titles.refund),
  };
  if (Object.values(at).includes(-1) || lines.length < 1 + SUMMARY_LINES) return undefined;
  const summary = lines.at(-1)!.split(',').map(cell);
  const trades = lines.slice(1, -SUMMARY_LINES).map((line) => billLine(cells(line), at));
  if (trades.some((line) => line === undefined) || Number(summary[0]) !== trades.length) return undefined;
  return trades as readonly BillLine[];
}

/** The backtick that begins every cell parts them: a comma within a description stays within it. */
const cells = (line: string): string[] => line.split(/,(?=`)/).map(cell);
const cell = (text: string): string => text.replace(/^`/, '').trim();

type Places = Readonly<Record<'transactionId' | 'outTradeNo' | 'tradeState' | 'total' | 'outRefundNo' | 'refund', number>>;

function billLine(row: readonly string[], at: Places): BillLine | undefined {
  const state = row[at.tradeState];
  if (state !== 'SUCCESS' && state !== 'REFUND' && state !== 'REVOKED') return undefined;
  const [amountFen, refundFen] = [fenOf(row[at.total]), fenOf(row[at.refund])];
  if (amountFen === undefined || refundFen === undefined) return undefined;
  return {
    transactionId: row[at.transactionId] ?? '', outTradeNo: row[at.outTradeNo] ?? '', outRefundNo: row[at.outRefundNo] ?? '',
    kind: state === 'SUCCESS' ? 'PAYMENT' : 'REFUND', amountFen, refundFen,
  };
}

function fenOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,13}(\.\d{1,2})?$/.test(text) ? fenFromYuan(text) : undefined;
}
