import { hostname } from 'node:os';
import { join } from 'node:path';
import { configKeys, type ConfigKey, type ConfigKeyName, type ConfigValues } from './config-keys.js';
import { demoCaPassphrase } from './ca-config-keys.js';
import { sandboxSms } from './notice-config-keys.js';
import { sandboxIdentity } from './identity-config-keys.js';
import type { Bilingual } from './platform/errors.js';

/** Everything the environment decides, validated. */
export interface Config extends Omit<ConfigValues, 'PUBLIC_URL' | 'PORTAL_URL' | 'PKI_URL' | 'INSTANCE' | 'CA_DIR'> {
  readonly PUBLIC_URL: URL;
  readonly PORTAL_URL: URL;
  /** Without a slash at its end. */
  readonly PKI_URL: string;
  readonly INSTANCE: string;
  readonly CA_DIR: string;
  readonly production: boolean;
  /** The staff's browsers speak HTTPS to us (or to a proxy before us). */
  readonly https: boolean;
}

export interface ConfigProblem extends Bilingual {
  readonly key: ConfigKeyName;
}

/** The configuration cannot be used: every problem at once, each with the way out. Never holds a value. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ key, zh, en }) => `${key}: ${zh}\n${' '.repeat(key.length + 2)}${en}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. Throws ConfigError. */
export function readConfig(environment: Environment): Config {
  const { values, problems } = readKeys(environment);
  const all = [...problems, ...contradictions(values)];
  if (all.length > 0) throw new ConfigError(all);
  return complete(values);
}

/** One key alone, for programs that need no more (migrations need no bank). Throws ConfigError. */
export function readConfigKey<N extends ConfigKeyName>(name: N, environment: Environment): ConfigValues[N] {
  const read = readKey(name, configKeys[name], environment[name]);
  if ('problem' in read) throw new ConfigError([read.problem]);
  return read.value as ConfigValues[N];
}

function readKeys(environment: Environment): { values: ConfigValues; problems: ConfigProblem[] } {
  const names = Object.keys(configKeys) as ConfigKeyName[];
  const read = names.map((name) => [name, readKey(name, configKeys[name], environment[name])] as const);
  return {
    values: Object.fromEntries(read.map(([name, outcome]) => [name, outcome.value])) as ConfigValues,
    problems: read.flatMap(([, outcome]) => ('problem' in outcome ? [outcome.problem] : [])),
  };
}

type Read = { readonly value: unknown } | { readonly value: undefined; readonly problem: ConfigProblem };

function readKey(name: ConfigKeyName, key: ConfigKey<unknown>, given: string | undefined): Read {
  const text = given?.trim() ? given.trim() : key.fallback;
  if (text === undefined && key.optional) return { value: undefined };
  const missing = { key: name, zh: `缺少。${key.mend.zh}`, en: `is missing. ${key.mend.en}` };
  if (text === undefined) return { value: undefined, problem: missing };
  const parsed = key.read.safeParse(text);
  if (parsed.success) return { value: parsed.data };
  return { value: undefined, problem: { key: name, zh: `内容无效。${key.mend.zh}`, en: `is not valid. ${key.mend.en}` } };
}

function complete(values: ConfigValues): Config {
  const publicUrl = new URL(values.PUBLIC_URL ?? `http://${loopbackFor(values.HOST)}:${values.PORT}`);
  return {
    ...values,
    PUBLIC_URL: publicUrl,
    PORTAL_URL: new URL(values.PORTAL_URL ?? '/portal/', publicUrl),
    PKI_URL: (values.PKI_URL ?? publicUrl.origin).replace(/\/+$/, ''),
    INSTANCE: values.INSTANCE ?? `${hostname()}-${process.pid}`.replace(/[^A-Za-z0-9._-]/g, '-').slice(-64),
    CA_DIR: values.CA_DIR ?? join(values.DATA_DIR, 'authority'),
    production: values.NODE_ENV === 'production',
    https: publicUrl.protocol === 'https:',
  };
}

const loopbackFor = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What only the keys together show. A key that is wrong by itself has no value here and contradicts nothing. */
function contradictions(values: Partial<ConfigValues>): ConfigProblem[] {
  const { NODE_ENV, MFA, HOST, PUBLIC_URL } = values;
  const problems: ConfigProblem[] = NODE_ENV === 'production' ? sandboxSecrets(values) : [];
  if (NODE_ENV === 'production' && MFA === 'optional') {
    problems.push({ key: 'MFA', zh: '生产环境不允许 optional。请改为 required', en: 'may not be optional in production. Use required' });
  }
  problems.push(...missingForAuthority(values));
  const address = PUBLIC_URL ?? (HOST && `http://${loopbackFor(HOST)}`);
  if (address?.startsWith('http:') && !LOOPBACK.has(new URL(address).hostname)) {
    problems.push({
      key: 'PUBLIC_URL',
      zh: '不是本机地址时必须使用 HTTPS，否则登录凭据会明文传输。请在前面设置 HTTPS 代理并填写 https:// 地址',
      en: 'must be HTTPS unless it is a loopback address, or credentials travel in the clear. Put an HTTPS proxy before the server and use its https:// address',
    });
  }
  return problems;
}

/** Keys that are needed only beside another key. */
function missingForAuthority(values: Partial<ConfigValues>): ConfigProblem[] {
  const ejbca = ['EJBCA_CHAIN_FILE', 'EJBCA_CLIENT_CERTIFICATE_FILE', 'EJBCA_CLIENT_KEY_FILE', 'EJBCA_TRUST_FILE'] as const;
  const token = ['CA_PKCS11_TOKEN', 'CA_PKCS11_PIN'] as const;
  const needed = values.CA_KIND === 'ejbca' ? ejbca : values.CA_PKCS11_MODULE ? token : [];
  return needed.filter((key) => values[key] === undefined).map((key) => ({
    key, zh: `缺少。${configKeys[key].mend.zh}`, en: `is missing. ${configKeys[key].mend.en}`,
  }));
}

/** Secrets that stand in this repository are the sandbox's: whoever can read it could sign, or report deliveries. */
function sandboxSecrets(values: Partial<ConfigValues>): ConfigProblem[] {
  const sms: Partial<Record<ConfigKeyName, string>> = {
    SMS_SECRET_ID: sandboxSms.secretId, SMS_SECRET_KEY: sandboxSms.secretKey, SMS_CALLBACK_TOKEN: sandboxSms.callbackToken,
  };
  const known = Object.entries({ ...sms, ...sandboxIdentity, ...(values.CA_KIND === 'embedded' && { CA_PASSPHRASE: demoCaPassphrase }) }) as [ConfigKeyName, string][];
  return known.filter(([key, value]) => values[key] === value).map(([key]) => ({
    key,
    zh: '生产环境必须设置，不能使用沙箱的公开值',
    en: 'must be set in production: the sandbox\'s value is public',
  }));
}
