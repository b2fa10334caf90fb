import { z } from 'zod';

const requestNo = z.string().regex(/^[A-Za-z0-9]{1,32}$/);
const yuan = z.string().regex(/^\d{1,10}\.\d{2}$/);
const fen = (text: string): number => Number(text.replace('.', ''));
const taxNumber = z.string().regex(/^[0-9A-Z]{15,20}$/);

/** Body of `POST /v1/invoices`. */
export const invoiceSubmission = z.strictObject({
  requestNo,
  kind: z.enum(['ORDINARY', 'SPECIAL']),
  seller: z.strictObject({ name: z.string().min(1).max(100), taxNumber }),
  buyer: z.strictObject({
    title: z.string().min(1).max(100),
    taxNumber,
    address: z.string().max(100),
    phone: z.string().max(30),
    bank: z.string().max(100),
    account: z.string().max(40),
  }),
  item: z.strictObject({
    name: z.string().min(1).max(100),
    taxCategoryCode: z.string().regex(/^\d{19}$/),
    amount: yuan,
    taxRate: z.string().regex(/^\d{1,2}%$/),
    tax: yuan,
  }),
  total: yuan,
  currency: z.literal('CNY'),
  remark: z.string().max(200),
  issuer: z.string().min(1).max(20),
}).refine(({ item, total }) => fen(item.amount) + fen(item.tax) === fen(total), { path: ['total'], message: 'amount and tax do not add up to it' });
export type InvoiceSubmission = z.output<typeof invoiceSubmission>;

/** Body of `POST /v1/red-letters`. */
export const redSubmission = z.strictObject({
  requestNo,
  blueNumber: z.string().regex(/^\d{20}$/),
  reason: z.enum(['ISSUED_IN_ERROR', 'GOODS_RETURNED', 'SERVICE_TERMINATED', 'ALLOWANCE']),
  total: yuan,
  currency: z.literal('CNY'),
});
export type RedSubmission = z.output<typeof redSubmission>;

/** Why a submission is refused for good. */
export const refusalTexts = {
  TAX_NUMBER_UNKNOWN: '税号不存在',
  TITLE_MISMATCH: '名称与税号不符',
  BUYER_BLOCKED: '购方状态异常',
  QUOTA_EXHAUSTED: '销方额度不足',
  SELLER_BLOCKED: '销方开票受限',
  ALREADY_RED: '已被红冲',
  BLUE_NOT_FOUND: '没有对应的蓝字发票',
  BUYER_DEDUCTED: '购方已用于抵扣，须由购方发起',
} as const;
export type RefusalReason = keyof typeof refusalTexts;
const reasons = Object.keys(refusalTexts) as RefusalReason[];

export const refuseOrder = z.strictObject({ reason: z.enum(reasons as [RefusalReason]), taxNumber: taxNumber.optional() });
export const refuseRedOrder = z.strictObject({ reason: z.enum(reasons as [RefusalReason]) });
export const settingsOrder = z.strictObject({ delayMs: z.int().min(0).max(86_400_000) });
