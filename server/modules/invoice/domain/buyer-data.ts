import { invalidInput } from '../../../platform/errors.js';

/** Who an invoice is made out to, in clear. Empty text where nothing was declared. */
export interface Buyer {
  readonly title: string;
  readonly taxNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly bank: string;
  readonly account: string;
}

const names = {
  title: { zh: '发票抬头', en: 'the title' },
  taxNumber: { zh: '税号', en: 'the tax number' },
  address: { zh: '注册地址', en: 'the registered address' },
  phone: { zh: '注册电话', en: 'the registered phone' },
  bank: { zh: '开户银行', en: 'the bank' },
  account: { zh: '银行账号', en: 'the account number' },
} as const satisfies Record<keyof Buyer, { zh: string; en: string }>;

const longest: Readonly<Record<keyof Buyer, number>> = { title: 100, taxNumber: 20, address: 100, phone: 30, bank: 100, account: 40 };
const TAX_NUMBER = /^[0-9A-Z]{15,20}$/;
const PHONE = /^[0-9+() -]{5,30}$/;
const ACCOUNT = /^\d{6,40}$/;
/** What would break the provider's documents: control characters. */
const UNPRINTABLE = /\p{Cc}/u;

/** As typed to normalised; INVALID_INPUT names the first field at fault. A special invoice (专票) needs all six. */
export function checkBuyer(typed: Buyer, kind: 'ORDINARY' | 'SPECIAL', prefix: string): Buyer {
  const buyer: Buyer = {
    title: typed.title.trim().normalize('NFC'),
    taxNumber: typed.taxNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
    address: typed.address.trim(),
    phone: typed.phone.normalize('NFKC').trim(),
    bank: typed.bank.trim(),
    account: typed.account.normalize('NFKC').replace(/[\s-]/g, ''),
  };
  for (const field of Object.keys(names) as (keyof Buyer)[]) checkField(buyer, field, kind, `${prefix}.${field}`);
  return buyer;
}

function checkField(buyer: Buyer, field: keyof Buyer, kind: 'ORDINARY' | 'SPECIAL', at: string): void {
  const { zh, en } = names[field];
  const value = buyer[field];
  const needed = kind === 'SPECIAL' || field === 'title' || field === 'taxNumber';
  if (value === '' && needed) throw invalidInput(at, `请填写${zh}${kind === 'SPECIAL' ? '（专用发票必填）' : ''}`, `${en} is missing`);
  if (value.length > longest[field]) throw invalidInput(at, `${zh}不能超过 ${longest[field]} 个字符`, `${en} has more than ${longest[field]} characters`);
  if (UNPRINTABLE.test(value)) throw invalidInput(at, `${zh}含有不能打印的字符，请删除后重试`, `${en} holds characters that cannot be printed; remove them`);
  if (value !== '' && !wellFormed(field, value)) throw invalidInput(at, `${zh}格式不正确，请核对`, `${en} is not well formed; check it`);
}

function wellFormed(field: keyof Buyer, value: string): boolean {
  if (field === 'taxNumber') return TAX_NUMBER.test(value);
  if (field === 'phone') return PHONE.test(value);
  return field === 'account' ? ACCOUNT.test(value) : true;
}
