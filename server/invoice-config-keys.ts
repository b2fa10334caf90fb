import { z } from 'zod';
import { define, wholeNumber } from './config-key.js';

/** Who issues our e-invoices. */
export const invoiceConfigKeys = {
  INVOICE_BASE_URL: define({
    read: z.url({ protocol: /^https?$/ }),
    about: { zh: '数电票服务的地址（演示为沙箱）', en: 'Address of the e-invoice service (the sandbox in a demonstration)' },
    mend: { zh: '请填写 http(s) 地址', en: 'Use an http(s) address' },
    fallback: 'http://localhost:4701/invoice',
  }),
  INVOICE_SELLER_TAX_NUMBER: define({
    read: z.string().regex(/^[0-9A-Z]{15,20}$/),
    about: { zh: '本机构的纳税人识别号，即发票上的销售方', en: 'Our own tax number, the seller on every invoice' },
    mend: { zh: '请填写 15 到 20 位数字和大写字母', en: 'Use 15 to 20 digits and capital letters' },
  }),
  INVOICE_SELLER_NAME: define({
    read: z.string().min(1).max(100),
    about: { zh: '本机构的名称，即发票上的销售方', en: 'Our own name, the seller on every invoice' },
    mend: { zh: '请填写营业执照上的名称，最多 100 个字', en: 'Use the registered name, at most 100 characters' },
  }),
  INVOICE_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '本机构用于数电票服务的签名私钥文件（Ed25519，PEM，PKCS#8）', en: 'File with our private key towards the e-invoice service (Ed25519, PEM, PKCS#8)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  INVOICE_PUBLIC_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '数电票服务的验签公钥文件（Ed25519，PEM，SPKI）', en: 'File with the e-invoice service\'s public key (Ed25519, PEM, SPKI)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  INVOICE_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '每次调用数电票服务的时限（毫秒）', en: 'Time limit of a call to the e-invoice service, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '10000',
  }),
} as const;
