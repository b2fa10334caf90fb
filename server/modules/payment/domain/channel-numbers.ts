/**
 * Numbers that WeChat Pay knows our orders and refunds by: a letter for the kind and the digits of an id (UUIDv7)
 * made for it, so that they are unique without asking anyone. 26 characters of the 32 that an `out_trade_no` may have.
 */
export const makeTradeNo = (id: string): string => `P${compact(id)}`;
export const makeRefundNo = (id: string): string => `R${compact(id)}`;

/** 128 bits in base 36 need 25 characters. */
const compact = (id: string): string => BigInt(`0x${id.replaceAll('-', '')}`).toString(36).toUpperCase().padStart(25, '0');
