import { accepted, compactText, refused, type Verdict } from './verdict.js';

/** Mobile number of mainland China; stored without spaces, hyphens and country code. */
export function checkMobile(text: string): Verdict {
  const value = compactText(text).replace(/[-‐‑–—]/g, '').replace(/^(?:\+|00)?86/, '');
  if (!/^1[3-9]\d{9}$/.test(value)) return refused('mobile', { count: value.replace(/\D/g, '').length });
  return accepted(value, /^1(?:62|65|70|71)/.test(value) ? 'virtualOperator' : undefined);
}
