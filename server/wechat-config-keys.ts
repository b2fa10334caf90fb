import { z } from 'zod';
import { define, optional, wholeNumber } from './config-key.js';

/** How we are paid by WeChat. */
export const wechatConfigKeys = {
  WECHAT_BASE_URL: define({
    read: z.url({ protocol: /^https?$/ }),
    about: { zh: '微信支付 API v3 的地址（演示为沙箱）', en: 'Address of WeChat Pay API v3 (the sandbox in a demonstration)' },
    mend: { zh: '正式环境填写 https://api.mch.weixin.qq.com', en: 'In production use https://api.mch.weixin.qq.com' },
    fallback: 'http://127.0.0.1:4701/wechat-pay',
  }),
  WECHAT_MCH_ID: define({
    read: z.string().regex(/^\d{8,10}$/),
    about: { zh: '微信支付商户号', en: 'Our merchant number at WeChat Pay' },
    mend: { zh: '请填写 8 到 10 位数字', en: 'Use 8 to 10 digits' },
    fallback: '1900000109',
  }),
  WECHAT_APP_ID: define({
    read: z.string().regex(/^wx[0-9a-zA-Z]{6,30}$/),
    about: { zh: '与商户号绑定的公众号或小程序的 AppID', en: 'AppID that is bound to the merchant number' },
    mend: { zh: '以 wx 开头', en: 'It begins with wx' },
    fallback: 'wxd678efh567hg6787',
  }),
  WECHAT_MERCHANT_SERIAL: define({
    read: z.string().regex(/^[0-9A-Fa-f]{8,40}$/),
    about: { zh: '商户 API 证书的序列号', en: 'Serial of our merchant API certificate' },
    mend: { zh: '请填写十六进制序列号', en: 'Use the serial in hexadecimal digits' },
    fallback: '5157F09EFDC096DE15EBE81A47057A7200000001',
  }),
  WECHAT_MERCHANT_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '商户 API 私钥文件（PEM，PKCS#8）', en: 'File with our private merchant key (PEM, PKCS#8)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  WECHAT_PUBLIC_KEY_ID: define({
    read: z.string().regex(/^(PUB_KEY_ID_\d{10,60}|[0-9A-F]{8,40})$/),
    about: { zh: '微信支付公钥 ID（PUB_KEY_ID_ 开头）或平台证书序列号', en: 'Id of WeChat Pay\'s public key (PUB_KEY_ID_…) or serial of its platform certificate' },
    mend: { zh: '请从商户平台复制', en: 'Copy it from the merchant console' },
    fallback: 'PUB_KEY_ID_0119000001092026112800000000000001',
  }),
  WECHAT_PUBLIC_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '微信支付公钥或平台证书文件（PEM）', en: 'File with WeChat Pay\'s public key or platform certificate (PEM)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  WECHAT_API_V3_KEY: define({
    read: z.string().regex(/^[\x21-\x7e]{32}$/),
    about: { zh: '商户平台设置的 APIv3 密钥，用于解密通知', en: 'The APIv3 key set in the merchant console, which opens notices' },
    mend: { zh: '应为恰好 32 个字符', en: 'Use exactly 32 characters' },
  }),
  WECHAT_NOTIFY_URL: optional({
    read: z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).search === ''),
    about: {
      zh: '微信支付通知的地址，须为公网 https 且不带参数。默认 PUBLIC_URL/notify/wechat-pay',
      en: 'Where WeChat Pay sends its notices: public https without a query. Default PUBLIC_URL/notify/wechat-pay',
    },
    mend: { zh: '请填写不带参数的完整地址', en: 'Use a whole address without a query' },
  }),
  WECHAT_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '每次调用微信支付的时限（毫秒）', en: 'Time limit of a call to WeChat Pay, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '8000',
  }),
} as const;
