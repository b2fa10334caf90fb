import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '../migrations/index.js';
import { ConfigError, readConfig, type Config } from '../server/config.js';
import { entities } from '../server/entities.js';
import { privateKeyFrom, publicKeyFrom } from '../server/gateways/bank/signing.js';
import * as invoiceSigning from '../server/gateways/invoice/signing.js';
import { CalendarYear } from '../server/modules/calendar/calendar-year.entity.js';
import { checkKeys } from '../server/key-fitness.js';
import { StaffMember } from '../server/modules/staff/staff-member.entity.js';
import { pickCertificateAuthority } from '../server/app.js';
import { AuthorityUnusable } from '../server/gateways/certificate-authority/embedded/authority-unusable.js';
import { readCertificate } from '../server/platform/pki/certificate.js';
import { days, type Clock } from '../server/platform/clock.js';
import { openDatabase, type Database } from '../server/platform/database/database.js';
import { checkDatabase, unreachable } from '../server/platform/database/fitness.js';
import { finding, type Finding } from '../server/platform/finding.js';
import { systemRandom } from '../server/platform/random.js';
import { createSealing } from '../server/platform/sealing.js';

const FREE_BYTES_WANTED = 2 ** 30;
const ISSUER_NOTICE_MS = days(5 * 366);
const BANK_WAIT_MS = 3_000;
const CLOCK_TOLERANCE_MS = 60_000;

/** The configuration, or a finding per key that is wrong. */
export function checkConfiguration(environment: NodeJS.ProcessEnv): { config?: Config; findings: Finding[] } {
  try {
    const config = readConfig(environment);
    return { config, findings: [finding('ok', 'configuration', `完整（${config.NODE_ENV}）`, `complete (${config.NODE_ENV})`)] };
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    return { findings: fault.problems.map(({ key, zh, en }) => finding('error', key, zh, en)) };
  }
}

/** Everything that needs a whole configuration. */
export async function checkInstallation(config: Config, clock: Clock): Promise<Finding[]> {
  const checks = [
    checkKeyFile('BANK_MERCHANT_KEY_FILE', config.BANK_MERCHANT_KEY_FILE, privateKeyFrom),
    checkKeyFile('BANK_PUBLIC_KEY_FILE', config.BANK_PUBLIC_KEY_FILE, publicKeyFrom),
    checkKeyFile('INVOICE_KEY_FILE', config.INVOICE_KEY_FILE, invoiceSigning.privateKeyFrom),
    checkKeyFile('INVOICE_PUBLIC_KEY_FILE', config.INVOICE_PUBLIC_KEY_FILE, invoiceSigning.publicKeyFrom),
    checkAuthority(config, clock),
    checkDataFolder(config.DATA_DIR),
    checkDatabaseAndContent(config, clock),
    checkBank(config.BANK_BASE_URL, clock),
  ];
  return [...(await Promise.all(checks)).flat(), checkTimeZone(), checkFonts(), checkConsole()];
}

async function checkKeyFile(key: string, path: string, read: (pem: string) => unknown): Promise<Finding> {
  try {
    read(await readFile(path, 'utf8'));
    return finding('ok', key, '密钥文件可用', 'the key file can be used');
  } catch {
    return finding('error', key, `密钥文件 ${path} 读不到或不是 PEM 密钥`, `the key file ${path} cannot be read or is no PEM key`);
  }
}

/** Opens the keys, and says while there is time that an issuing certificate runs out: nothing may outlive it. */
async function checkAuthority(config: Config, clock: Clock): Promise<Finding[]> {
  try {
    const issuers = await pickCertificateAuthority(config, clock, systemRandom).issuers();
    return issuers.map(({ name, chain }) => {
      const ends = readCertificate(chain[0]!)?.notAfter ?? new Date(0);
      const until = ends.toISOString().slice(0, 10);
      if (ends.getTime() - clock.now().getTime() < ISSUER_NOTICE_MS) {
        return finding('warning', 'CA', `签发证书 ${name} 将于 ${until} 到期，其后无法签发五年期证书：请更换`, `the issuing certificate ${name} ends on ${until}, so five-year certificates can no longer be issued: replace it`);
      }
      return finding('ok', 'CA', `${name} 可签发，证书到期 ${until}`, `${name} can sign, its certificate ends on ${until}`);
    });
  } catch (fault) {
    if (!(fault instanceof AuthorityUnusable)) throw fault;
    return [finding('error', 'CA_DIR', fault.problem.zh, fault.problem.en)];
  }
}

async function checkDataFolder(folder: string): Promise<Finding> {
  const probe = join(folder, `.doctor-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    return finding('error', 'DATA_DIR', `文件夹不可写（${code}）：请检查所有者和磁盘`, `the folder may not be written (${code}): check its owner and the disk`);
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const size = `${(free / 2 ** 30).toFixed(1)} GB`;
  if (free < FREE_BYTES_WANTED) return finding('warning', 'DATA_DIR', `仅剩 ${size}，请尽快扩容`, `only ${size} left: make room soon`);
  return finding('ok', 'DATA_DIR', `可写，剩余 ${size}`, `may be written, ${size} free`);
}

async function checkDatabaseAndContent(config: Config, clock: Clock): Promise<Finding[]> {
  let database: Database;
  try {
    database = await openDatabase({ url: config.DATABASE_URL, entities, poolSize: 2 });
  } catch (fault) {
    return [unreachable(fault)];
  }
  try {
    const findings = await checkDatabase(database, migrations, clock);
    const fit = findings.every(({ severity }) => severity !== 'error');
    if (!fit) return findings;
    const sealing = createSealing({ sealing: config.SEALING_KEYS, index: config.INDEX_KEY }, systemRandom);
    return [...findings, ...(await checkKeys(database, sealing)), ...(await checkContent(database, clock))];
  } finally {
    await database.orm.close(true);
  }
}

async function checkContent({ orm }: Database, clock: Clock): Promise<Finding[]> {
  const em = orm.em.fork();
  const year = clock.now().getFullYear();
  const findings: Finding[] = [];
  if ((await em.count(StaffMember, { role: 'admin', disabledAt: null })) === 0) {
    findings.push(finding('warning', 'staff', '还没有系统管理员：运行 node scripts/run.mjs scripts/create-admin.ts', 'no administrator yet: run node scripts/run.mjs scripts/create-admin.ts'));
  }
  if ((await em.count(CalendarYear, { year })) === 0) {
    findings.push(finding('warning', 'calendar', `缺少 ${year} 年的官方节假日，无法计算办理时限；请由系统管理员导入`, `no official working days for ${year}: deadlines cannot be reckoned until an administrator imports them`));
  }
  return findings;
}

/** Any answer will do; its Date header also shows a clock that is off, on which the bank would refuse our signatures. */
async function checkBank(baseUrl: string, clock: Clock): Promise<Finding> {
  try {
    const { headers } = await fetch(baseUrl, { signal: AbortSignal.timeout(BANK_WAIT_MS), redirect: 'manual' });
    const skew = Math.abs(Date.parse(headers.get('date') ?? '') - clock.now().getTime());
    if (skew > CLOCK_TOLERANCE_MS) return finding('warning', 'bank', '银行与本机时钟相差超过 1 分钟，请同步 NTP', 'the clocks of bank and machine differ by over a minute: synchronise with NTP');
    return finding('ok', 'bank', '有应答', 'answers');
  } catch {
    return finding('warning', 'bank', `${baseUrl} 没有应答：打款会等待并重试；请检查网络或启动沙箱`, `${baseUrl} does not answer: payouts wait and are tried again; check the network or start the sandbox`);
  }
}

function checkTimeZone(): Finding {
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' }).format(new Date(0));
  if (shown === '08') return finding('ok', 'time zone', 'Asia/Shanghai 可用', 'Asia/Shanghai is known');
  return finding('error', 'time zone', 'Node 缺少完整的时区数据，请使用官方构建', 'this Node lacks time zone data: use an official build');
}

function checkFonts(): Finding {
  const present = ['noto-sans-sc', 'zhi-mang-xing'].every((name) => existsSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))));
  if (present) return finding('ok', 'fonts', '中文字体可用', 'Chinese fonts are there');
  return finding('error', 'fonts', '缺少中文字体，请重新安装依赖（npm ci）', 'Chinese fonts are missing: install again (npm ci)');
}

function checkConsole(): Finding {
  if (existsSync(resolve('build/console/index.html'))) return finding('ok', 'console', '已构建', 'is built');
  return finding('warning', 'console', '控制台尚未构建：npm run build', 'the console is not built: npm run build');
}
