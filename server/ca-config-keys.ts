import { z } from 'zod';
import { define, optional, wholeNumber } from './config-key.js';

const file = z.string().min(1);

/** Public, so production refuses it. */
export const demoCaPassphrase = 'certdesk-demonstration-authority';

/** Who signs certificates: an authority within the server, or an EJBCA beside it. */
export const caConfigKeys = {
  CA_KIND: define({
    read: z.enum(['embedded', 'ejbca']),
    about: { zh: '证书由谁签发：embedded 内置，ejbca 外部 EJBCA', en: 'Who issues certificates: embedded, or ejbca for an EJBCA beside the server' },
    mend: { zh: '请填写 embedded 或 ejbca', en: 'Use embedded or ejbca' },
    fallback: 'embedded',
  }),
  CA_DIR: optional({
    read: file,
    about: {
      zh: '内置 CA 的文件夹（加密的密钥、证书、签发账），由 npm run ca:init 建立；多台服务器须共用。默认 DATA_DIR/authority',
      en: 'Folder of the embedded authority (sealed keys, certificates, ledger), made by npm run ca:init; several servers must share it. Default DATA_DIR/authority',
    },
    mend: { zh: '请填写一个文件夹', en: 'Use a folder' },
  }),
  CA_PASSPHRASE: define({
    read: z.string().min(20),
    about: { zh: '内置 CA 密钥文件的口令', en: 'Passphrase of the embedded authority\'s key files' },
    mend: {
      zh: '至少 20 个字符。生成：node -e "console.log(require(\'node:crypto\').randomBytes(32).toString(\'base64\'))"',
      en: 'Use at least 20 characters. Make one: node -e "console.log(require(\'node:crypto\').randomBytes(32).toString(\'base64\'))"',
    },
    fallback: demoCaPassphrase,
  }),
  CA_ORGANISATION: define({
    read: z.string().min(1).max(64),
    about: { zh: '建立内置 CA 时写入根证书的机构名称', en: 'Organisation in the names of the embedded authority, when it is made' },
    mend: { zh: '请填写机构名称，最多 64 个字', en: 'Use the organisation\'s name, at most 64 characters' },
    fallback: '示范数字认证有限公司',
  }),
  CA_PKCS11_MODULE: optional({
    read: file,
    about: {
      zh: 'RSA 签发密钥放在密码机上时：PKCS#11 模块的路径；不设则用加密文件',
      en: 'Where the RSA issuing key lies on a token: path of its PKCS#11 module. Without it the key is a sealed file',
    },
    mend: { zh: '请填写 .so 文件的路径', en: 'Use the path of the .so file' },
  }),
  CA_PKCS11_TOKEN: optional({
    read: z.string().min(1).max(32),
    about: { zh: '密码机令牌的标签', en: 'Label of the token' },
    mend: { zh: '请填写令牌标签，最多 32 个字符', en: 'Use the label, at most 32 characters' },
  }),
  CA_PKCS11_PIN: optional({
    read: z.string().min(4),
    about: { zh: '密码机令牌的 PIN', en: 'PIN of the token' },
    mend: { zh: '至少 4 个字符', en: 'Use at least 4 characters' },
  }),
  CA_FORMER_FILE: optional({
    read: file,
    about: {
      zh: '以往签发机构的证书（PEM，签发证书及其上级）：待续期的 Ukey 证书由它们签发时必须设置',
      en: 'Certificates of former authorities (PEM, issuing ones and those above): needed where they issued what lies on the Ukeys to be renewed',
    },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  EJBCA_BASE_URL: define({
    read: z.url({ protocol: /^https$/ }),
    about: { zh: 'EJBCA REST 接口的地址，到 /ejbca/ejbca-rest-api 为止', en: 'Address of EJBCA\'s REST interface, up to /ejbca/ejbca-rest-api' },
    mend: { zh: '请填写 https 地址', en: 'Use an https address' },
    fallback: 'https://localhost:4702/ejbca/ejbca-rest-api',
  }),
  EJBCA_OCSP_URL: define({
    read: z.url({ protocol: /^https?$/ }),
    about: { zh: 'EJBCA 的 OCSP 地址', en: 'Address of EJBCA\'s OCSP responder' },
    mend: { zh: '请填写 http(s) 地址', en: 'Use an http(s) address' },
    fallback: 'http://localhost:4701/certificate-authority/ocsp',
  }),
  EJBCA_CHAIN_FILE: optional({
    read: file,
    about: { zh: 'EJBCA 签发证书到根证书的文件（PEM，签发证书在前）', en: 'File with EJBCA\'s issuing certificate up to the root (PEM, issuing first)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  EJBCA_CLIENT_CERTIFICATE_FILE: optional({
    read: file,
    about: { zh: '登录 EJBCA 的客户端证书（PEM）', en: 'Client certificate towards EJBCA (PEM)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  EJBCA_CLIENT_KEY_FILE: optional({
    read: file,
    about: { zh: '客户端证书的私钥（PEM，PKCS#8）', en: 'Its private key (PEM, PKCS#8)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  EJBCA_TRUST_FILE: optional({
    read: file,
    about: { zh: '验证 EJBCA 服务器证书的根证书（PEM）', en: 'Roots that vouch for EJBCA\'s server certificate (PEM)' },
    mend: { zh: '请填写可读的 PEM 文件', en: 'Use a readable PEM file' },
  }),
  EJBCA_AUTHORITY: define({
    read: z.string().min(1).max(200),
    about: { zh: 'EJBCA 中签发 CA 的名称', en: 'Name of the issuing CA within EJBCA' },
    mend: { zh: '请填写名称', en: 'Use its name' },
    fallback: 'CertdeskIssuing',
  }),
  EJBCA_CERTIFICATE_PROFILE: define({
    read: z.string().min(1).max(200),
    about: { zh: 'EJBCA 的证书模板（certificate profile）', en: 'EJBCA\'s certificate profile' },
    mend: { zh: '请填写模板名称', en: 'Use its name' },
    fallback: 'Organisation',
  }),
  EJBCA_END_ENTITY_PROFILE: define({
    read: z.string().min(1).max(200),
    about: { zh: 'EJBCA 的实体模板（end entity profile）', en: 'EJBCA\'s end entity profile' },
    mend: { zh: '请填写模板名称', en: 'Use its name' },
    fallback: 'Organisation',
  }),
  EJBCA_TIMEOUT_MS: define({
    read: wholeNumber(100, 60_000),
    about: { zh: '每次调用 EJBCA 的时限（毫秒）', en: 'Time limit of a call to EJBCA, milliseconds' },
    mend: { zh: '请填写 100 到 60000 之间的整数', en: 'Use a whole number between 100 and 60000' },
    fallback: '10000',
  }),
} as const;
