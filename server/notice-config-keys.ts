import { z } from 'zod';
import { define, optional, wholeNumber } from './config-key.js';

/** What the sandbox's SMS party knows its customer by (sandbox/parties/sms): public, so production refuses them. */
export const sandboxSms = {
  secretId: 'AKIDsandbox0sms0secret0id',
  secretKey: 'sandbox0sms0secret0key',
  callbackToken: 'sandbox-sms-callback-token',
} as const;

const templateIds = z.string().transform((text, context) => {
  const pairs = text.split(',').map((entry) => entry.trim()).filter(Boolean).map((entry) => /^([A-Z_]{2,40}):(\d{1,20})$/.exec(entry));
  if (pairs.every((found) => found !== null)) return Object.fromEntries(pairs.map((found) => [found[1]!, found[2]!]));
  context.addIssue({ code: 'custom', message: 'not NAME:number' });
  return z.NEVER;
});

/** What sends messages and mails to applicants. */
export const noticeConfigKeys = {
  PORTAL_URL: optional({
    read: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '网上营业厅的地址，写入发给申请人的邮件。默认 PUBLIC_URL 加 /portal/',
      en: 'Address of the online hall, as mails to applicants name it. Default PUBLIC_URL with /portal/',
    },
    mend: { zh: '请填写以 https:// 开头的完整地址', en: 'Use a whole address that starts with https://' },
  }),
  SMS_BASE_URL: define({
    read: z.url({ protocol: /^https?$/ }),
    about: { zh: '短信服务（腾讯云 API 3.0）的地址（演示为沙箱）', en: 'Address of the SMS service, Tencent Cloud API 3.0 (the sandbox in a demonstration)' },
    mend: { zh: '例如 https://sms.tencentcloudapi.com', en: 'For example https://sms.tencentcloudapi.com' },
    fallback: 'http://127.0.0.1:4701/sms',
  }),
  SMS_SECRET_ID: define({
    read: z.string().regex(/^[\x21-\x7e]{8,128}$/),
    about: { zh: '短信服务的 SecretId；未设时为沙箱的，生产环境必须设置', en: 'SecretId at the SMS service; the sandbox\'s where it is not set, which production refuses' },
    mend: { zh: '请填写 8 到 128 个可见字符', en: 'Use 8 to 128 visible characters' },
    fallback: sandboxSms.secretId,
  }),
  SMS_SECRET_KEY: define({
    read: z.string().regex(/^[\x21-\x7e]{8,128}$/),
    about: { zh: '短信服务的 SecretKey；未设时为沙箱的，生产环境必须设置', en: 'SecretKey at the SMS service; the sandbox\'s where it is not set, which production refuses' },
    mend: { zh: '请填写 8 到 128 个可见字符', en: 'Use 8 to 128 visible characters' },
    fallback: sandboxSms.secretKey,
  }),
  SMS_APP_ID: define({
    read: z.string().regex(/^\d{6,20}$/),
    about: { zh: '短信应用的 SdkAppId', en: 'SdkAppId of the SMS application' },
    mend: { zh: '请填写 6 到 20 位数字', en: 'Use 6 to 20 digits' },
    fallback: '1400000001',
  }),
  SMS_SIGN: define({
    read: z.string().min(2).max(12),
    about: { zh: '已审核通过的短信签名（不含【】）', en: 'The approved signature of our messages, without its brackets' },
    mend: { zh: '请填写 2 到 12 个字', en: 'Use 2 to 12 characters' },
    fallback: '数字证书网厅',
  }),
  SMS_TEMPLATE_IDS: define({
    read: templateIds,
    about: {
      zh: '已审核通过的短信模板编号：模板名:编号，逗号分隔；未列出的以模板名发送（沙箱）',
      en: 'Numbers of the approved texts: name:number, comma-separated; a text that is not listed goes by its name (the sandbox)',
    },
    mend: { zh: '例如 LOG_IN_CODE:1110,PAID:1111', en: 'For example LOG_IN_CODE:1110,PAID:1111' },
    fallback: '',
  }),
  SMS_CALLBACK_TOKEN: define({
    read: z.string().regex(/^[A-Za-z0-9_-]{24,128}$/),
    about: {
      zh: '短信回执地址 /notify/sms/<令牌> 中的秘密令牌（回执没有签名）；生产环境必须设置',
      en: 'Secret token in the address for delivery reports, /notify/sms/<token> (reports are not signed); production must set it',
    },
    mend: { zh: '24 到 128 个字母、数字、下划线或短横线', en: 'Use 24 to 128 letters, digits, underscores or dashes' },
    fallback: sandboxSms.callbackToken,
  }),
  SMS_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '每次调用短信服务的时限（毫秒）', en: 'Time limit of a call to the SMS service, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '5000',
  }),
  MAIL_URL: define({
    read: z.url({ protocol: /^smtps?$/ }),
    about: { zh: '发信服务器：smtp(s)://用户:密码@主机:端口（演示为沙箱）', en: 'Mail server: smtp(s)://user:password@host:port (the sandbox in a demonstration)' },
    mend: { zh: '请填写 smtp:// 或 smtps:// 地址', en: 'Use an smtp:// or smtps:// address' },
    fallback: 'smtp://127.0.0.1:4725',
  }),
  MAIL_FROM: define({
    read: z.string().regex(/^(?:[^<>\r\n]{1,80} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
    about: { zh: '发件人：名称 <地址> 或 地址', en: 'Sender: Name <address>, or an address' },
    mend: { zh: '例如 数字证书网上营业厅 <no-reply@example.com>', en: 'For example Certificate hall <no-reply@example.com>' },
    fallback: '数字证书网上营业厅 <no-reply@certdesk.example>',
  }),
  MAIL_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '发信时每一步的时限（毫秒）', en: 'Time limit of each step of handing a mail over, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '10000',
  }),
} as const;
