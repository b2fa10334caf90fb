import { z } from 'zod';
import { define, optional, wholeNumber, type ConfigKey } from './config-key.js';
import { caConfigKeys } from './ca-config-keys.js';
import { invoiceConfigKeys } from './invoice-config-keys.js';
import { noticeConfigKeys } from './notice-config-keys.js';
import { wechatConfigKeys } from './wechat-config-keys.js';
import { identityConfigKeys } from './identity-config-keys.js';

export type { ConfigKey } from './config-key.js';

const base64Of32Bytes = /^[A-Za-z0-9+/]{43}=$/;
const key = (text: string): Buffer => Buffer.from(text, 'base64');

const sealingKeys = z.string().transform((text, context) => {
  const keys = text.split(',').map((entry) => /^([A-Za-z0-9-]{1,32}):(.*)$/.exec(entry.trim()));
  const ids = new Set(keys.map((found) => found?.[1]));
  if (keys.every((found) => found && base64Of32Bytes.test(found[2]!)) && ids.size === keys.length) {
    return keys.map((found) => ({ id: found![1]!, key: key(found![2]!) }));
  }
  context.addIssue({ code: 'custom', message: 'not 32 bytes of base64' });
  return z.NEVER;
});

const listOfAddresses = z.string().transform((text) => text.split(',').map((entry) => entry.trim()).filter(Boolean));

const makeKey = 'node -e "console.log(require(\'node:crypto\').randomBytes(32).toString(\'base64\'))"';

/** Every key the server reads, in the order of `.env.example`. */
export const configKeys = {
  NODE_ENV: define({
    read: z.enum(['development', 'test', 'production']),
    about: { zh: '运行环境。production 拒绝任何放宽', en: 'Kind of installation; production refuses every relaxation' },
    mend: { zh: '请填写 development、test 或 production', en: 'Use development, test or production' },
    fallback: 'development',
  }),
  HOST: define({
    read: z.string().min(1),
    about: { zh: '监听地址', en: 'Address to listen on' },
    mend: { zh: '请填写本机的一个地址，例如 127.0.0.1', en: 'Use an address of this machine, e.g. 127.0.0.1' },
    fallback: '127.0.0.1',
  }),
  PORT: define({
    read: wholeNumber(0, 65_535),
    about: { zh: '监听端口；0 表示任选空闲端口', en: 'Port to listen on; 0 takes a free one' },
    mend: { zh: '请填写 0 到 65535 之间的整数', en: 'Use a whole number between 0 and 65535' },
    fallback: '4600',
  }),
  PUBLIC_URL: optional({
    read: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '员工浏览器访问的地址；决定 Cookie 是否仅限 HTTPS。默认 http://HOST:PORT',
      en: 'Address in the staff\'s browsers; decides whether cookies are HTTPS only. Default http://HOST:PORT',
    },
    mend: { zh: '请填写以 https:// 开头的完整地址', en: 'Use a whole address that starts with https://' },
  }),
  PKI_URL: optional({
    read: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '写入证书的 CRL、OCSP 和签发证书地址的开头；签发后不能再改，须长期可访问。默认 PUBLIC_URL',
      en: 'How the addresses of revocation lists, OCSP and issuing certificates begin; certificates name it for good, so it must stay. Default PUBLIC_URL',
    },
    mend: { zh: '请填写 http(s) 地址，例如 http://pki.example.com', en: 'Use an http(s) address, e.g. http://pki.example.com' },
  }),
  TRUSTED_PROXIES: define({
    read: listOfAddresses,
    about: {
      zh: '反向代理的地址或网段，逗号分隔；只采信它们的 X-Forwarded-For',
      en: 'Addresses or networks of reverse proxies, comma-separated; only their X-Forwarded-For is believed',
    },
    mend: { zh: '例如 127.0.0.1,10.0.0.0/8', en: 'For example 127.0.0.1,10.0.0.0/8' },
    fallback: '',
  }),
  DATABASE_URL: define({
    read: z.string().regex(/^(sqlite:.+|mysql:\/\/[^/]+\/[^/?]+)/),
    about: {
      zh: '数据库：sqlite:<文件> 或 mysql://用户:密码@主机:端口/库名（MySQL 8、MariaDB 10.6+、Galera）',
      en: 'Database: sqlite:<file> or mysql://user:password@host:port/name (MySQL 8, MariaDB 10.6+, Galera)',
    },
    mend: {
      zh: '请填写 sqlite:<文件> 或 mysql://用户:密码@主机:端口/库名',
      en: 'Use sqlite:<file> or mysql://user:password@host:port/name',
    },
    fallback: 'sqlite:data/certdesk.db',
  }),
  DATABASE_POOL: define({
    read: wholeNumber(2, 500),
    about: { zh: '每个进程的 MySQL 连接数上限', en: 'MySQL connections of each process at most' },
    mend: { zh: '请填写 2 到 500 之间的整数', en: 'Use a whole number between 2 and 500' },
    fallback: '20',
  }),
  DATA_DIR: define({
    read: z.string().min(1),
    about: { zh: '加密文件（扫描件、对账单、报表）所在的文件夹', en: 'Folder of sealed files: scans, statements, reports' },
    mend: { zh: '请填写一个可写的文件夹', en: 'Use a folder that may be written' },
    fallback: 'data',
  }),
  SEALING_KEYS: define({
    read: sealingKeys,
    about: {
      zh: '个人信息的加密密钥：编号:base64（32 字节），逗号分隔；第一个用于加密，其余只用于解密。丢失即无法恢复数据',
      en: 'Keys that seal personal data: id:base64 (32 bytes), comma-separated; the first seals, all open. Lost keys are lost data',
    },
    mend: {
      zh: `应为 编号:base64，base64 解码后恰好 32 字节，编号不重复。生成：${makeKey}`,
      en: `Use id:base64 with exactly 32 bytes after decoding and no id twice. Make one: ${makeKey}`,
    },
  }),
  INDEX_KEY: define({
    read: z.string().regex(base64Of32Bytes).transform(key),
    about: {
      zh: '查找个人信息所用的索引密钥：32 字节的 base64。更换后旧数据无法按值查找',
      en: 'Key of the blind indexes: 32 bytes as base64. After a change, older data are no longer found by value',
    },
    mend: {
      zh: `应为恰好 32 字节的 base64（44 个字符）。生成：${makeKey}`,
      en: `Use base64 of exactly 32 bytes (44 characters). Make one: ${makeKey}`,
    },
  }),
  MFA: define({
    read: z.enum(['required', 'optional']),
    about: {
      zh: '动态口令：required 强制；optional 仅供演示，生产环境拒绝',
      en: 'Second factor: required, or optional for demonstrations; production refuses optional',
    },
    mend: { zh: '请填写 required 或 optional；生产环境只能是 required', en: 'Use required or optional; production takes required only' },
    fallback: 'required',
  }),
  SESSION_IDLE_MINUTES: define({
    read: wholeNumber(1, 480),
    about: { zh: '无操作多少分钟后自动退出', en: 'Minutes without activity after which a session ends' },
    mend: { zh: '请填写 1 到 480 之间的整数', en: 'Use a whole number between 1 and 480' },
    fallback: '30',
  }),
  SESSION_HOURS: define({
    read: wholeNumber(1, 24),
    about: { zh: '登录的最长有效小时数', en: 'Hours after which a session ends in any case' },
    mend: { zh: '请填写 1 到 24 之间的整数', en: 'Use a whole number between 1 and 24' },
    fallback: '12',
  }),
  PORTAL_SESSION_IDLE_MINUTES: define({
    read: wholeNumber(1, 480),
    about: { zh: '网上营业厅无操作多少分钟后自动退出', en: 'Minutes without activity after which a session of the online hall ends' },
    mend: { zh: '请填写 1 到 480 之间的整数', en: 'Use a whole number between 1 and 480' },
    fallback: '60',
  }),
  PORTAL_SESSION_HOURS: define({
    read: wholeNumber(1, 24),
    about: { zh: '网上营业厅登录的最长有效小时数', en: 'Hours after which a session of the online hall ends in any case' },
    mend: { zh: '请填写 1 到 24 之间的整数', en: 'Use a whole number between 1 and 24' },
    fallback: '12',
  }),
  BANK_BASE_URL: define({
    read: z.url({ protocol: /^https?$/ }),
    about: { zh: '银企直联服务的地址（演示为沙箱）', en: 'Address of the bank\'s direct service (the sandbox in a demonstration)' },
    mend: { zh: '请填写 http(s) 地址', en: 'Use an http(s) address' },
    fallback: 'http://127.0.0.1:4700',
  }),
  BANK_ACCOUNT: define({
    read: z.string().regex(/^\d{6,32}$/),
    about: { zh: '本机构的付款账号', en: 'Number of our own account, from which payouts go' },
    mend: { zh: '请填写 6 到 32 位数字', en: 'Use 6 to 32 digits' },
  }),
  BANK_MERCHANT_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '本机构的签名私钥文件（PEM，PKCS#8）', en: 'File with our private signing key (PEM, PKCS#8)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  BANK_PUBLIC_KEY_FILE: define({
    read: z.string().min(1),
    about: { zh: '银行的验签公钥文件（PEM，SPKI）', en: 'File with the bank\'s public key (PEM, SPKI)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  BANK_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '每次调用银行的时限（毫秒）', en: 'Time limit of a call to the bank, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '10000',
  }),
  ...noticeConfigKeys,
  ...identityConfigKeys,
  ...wechatConfigKeys,
  ...invoiceConfigKeys,
  ...caConfigKeys,
  BANK_ACCOUNT_NAME: define({
    read: z.string().min(1).max(100),
    about: { zh: '本机构账户的户名，展示给对公转账的申请人', en: 'Name of our own account, shown to applicants who pay by bank transfer' },
    mend: { zh: '请填写开户名称', en: 'Use the name of the account' },
    fallback: '示例电子认证服务有限公司',
  }),
  BANK_NAME: define({
    read: z.string().min(1).max(100),
    about: { zh: '本机构账户的开户行，展示给对公转账的申请人', en: 'Bank and branch of our own account, shown to applicants who pay by bank transfer' },
    mend: { zh: '请填写开户银行全称', en: 'Use the full name of bank and branch' },
    fallback: '沙箱银行北京分行营业部',
  }),
  LOG_LEVEL: define({
    read: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    about: { zh: '日志级别', en: 'Log level' },
    mend: { zh: '请填写 trace、debug、info、warn、error、fatal 或 silent', en: 'Use trace, debug, info, warn, error, fatal or silent' },
    fallback: 'info',
  }),
  INSTANCE: optional({
    read: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
    about: { zh: '本进程的名称，用于日志和定时任务；每个进程不同。默认 主机名-进程号', en: 'Name of this process in logs and job leases, different for each. Default host-pid' },
    mend: { zh: '请使用字母、数字、点、下划线和短横线，最多 64 个', en: 'Use letters, digits, dots, underscores and dashes, at most 64' },
  }),
  JOBS: define({
    read: z.enum(['on', 'off']),
    about: { zh: '本进程是否运行定时任务', en: 'Whether this process runs scheduled jobs' },
    mend: { zh: '请填写 on 或 off', en: 'Use on or off' },
    fallback: 'on',
  }),
  METRICS_TOKEN: optional({
    read: z.string().min(16),
    about: {
      zh: '读取 /metrics 的令牌（Authorization: Bearer）；不设则只允许本机读取',
      en: 'Token for reading /metrics (Authorization: Bearer); without it only this machine may read them',
    },
    mend: { zh: '至少 16 个字符', en: 'Use at least 16 characters' },
  }),
} as const;

export type ConfigKeyName = keyof typeof configKeys;

/** The values by key; those that may be left out may be undefined. */
export type ConfigValues = {
  readonly [N in ConfigKeyName]: (typeof configKeys)[N] extends ConfigKey<infer T> ? T : never;
};
