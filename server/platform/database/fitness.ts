import type { Clock } from '../clock.js';
import { finding, type Finding } from '../finding.js';
import type { Database, Orm } from './database.js';
import { migrationState, unknownMigrations, type MigrationSet } from './migrations.js';

const SUBJECT = 'database';
const SKEW_WARNING_MS = 2_000;
const SKEW_ERROR_MS = 60_000;

const error = (zh: string, en: string): Finding => finding('error', SUBJECT, zh, en);
const warning = (zh: string, en: string): Finding => finding('warning', SUBJECT, zh, en);

/**
 * Whether the database can be trusted with what the product promises: reachable, durable at COMMIT, whole characters,
 * strict, clock in step, and at this program's migrations. Reads only.
 */
export async function checkDatabase(database: Database, migrations: MigrationSet, clock: Clock): Promise<Finding[]> {
  try {
    const findings = database.dialect === 'sqlite' ? await checkSqlite(database.orm) : await checkMySql(database.orm, clock);
    return [...findings, ...(await checkMigrations(database, migrations))];
  } catch (fault) {
    return [unreachable(fault)];
  }
}

/** Why the database does not answer, by the driver's code. */
export function unreachable(fault: unknown): Finding {
  const code = codeOf(fault);
  const [zh, en] = reasons[code] ?? ['请检查 DATABASE_URL 以及数据库是否在运行', 'Check DATABASE_URL and whether the database runs'];
  return error(`无法使用（${code}）。${zh}`, `cannot be used (${code}). ${en}`);
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['没有程序在该地址监听：请启动数据库，或更正 DATABASE_URL 的主机和端口', 'Nothing listens there: start the database, or correct host and port in DATABASE_URL'],
  ENOTFOUND: ['主机名无法解析：请更正 DATABASE_URL', 'The host name does not resolve: correct DATABASE_URL'],
  ETIMEDOUT: ['没有应答：请检查网络和防火墙', 'No answer: check network and firewall'],
  ER_ACCESS_DENIED_ERROR: ['用户名或密码不对：请更正 DATABASE_URL', 'User or password are wrong: correct DATABASE_URL'],
  ER_DBACCESS_DENIED_ERROR: ['该用户无权访问此库：请授权', 'The user may not use this database: grant it'],
  ER_BAD_DB_ERROR: ['没有这个库：请先创建（CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin）', 'There is no such database: create it (CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)'],
  EACCES: ['没有读写数据库文件的权限', 'The database file may not be read and written'],
  ERR_SQLITE_ERROR: ['文件打不开或不是 SQLite 数据库：请检查路径、权限和磁盘', 'The file cannot be opened or is no SQLite database: check path, permissions and disk'],
};

interface DriverFault {
  readonly code?: unknown;
  readonly cause?: DriverFault;
}

function codeOf(fault: unknown): string {
  for (let at = fault as DriverFault | undefined; at; at = at.cause) {
    if (typeof at.code === 'string') return at.code;
  }
  return 'UNKNOWN';
}

async function checkSqlite(orm: Orm): Promise<Finding[]> {
  const read = async (pragma: string): Promise<unknown> => {
    const [row] = await orm.em.getConnection().execute<Record<string, unknown>[]>(`pragma ${pragma}`);
    return row && Object.values(row)[0];
  };
  const findings: Finding[] = [];
  if ((await read('journal_mode')) !== 'wal') {
    findings.push(error('未能使用 WAL：数据库文件需放在本机磁盘上，不能放在网络文件系统', 'WAL cannot be used: put the database file on a local disk, not a network file system'));
  }
  if ((await read('synchronous')) !== 2) {
    findings.push(error('synchronous 不是 FULL，断电会丢失已提交的数据', 'synchronous is not FULL: a power cut would lose what was committed'));
  }
  return findings.length > 0 ? findings : [finding('ok', SUBJECT, 'SQLite，WAL，synchronous=FULL', 'SQLite, WAL, synchronous=FULL')];
}

interface MySqlSettings {
  readonly flush: number;
  readonly charset: string;
  readonly collation: string;
  readonly sqlMode: string;
  readonly version: string;
  readonly now: Date | string;
}

async function checkMySql(orm: Orm, clock: Clock): Promise<Finding[]> {
  const [settings] = await orm.em.getConnection().execute<MySqlSettings[]>(
    'select @@global.innodb_flush_log_at_trx_commit as flush, @@character_set_database as charset, '
    + '@@collation_database as collation, @@sql_mode as sqlMode, version() as version, utc_timestamp(3) as now',
  );
  const bad = mySqlFaults(settings!, clock.now());
  return bad.length > 0 ? bad : [finding('ok', SUBJECT, settings!.version, settings!.version)];
}

function mySqlFaults({ flush, charset, collation, sqlMode, now }: MySqlSettings, here: Date): Finding[] {
  const findings: Finding[] = [];
  if (Number(flush) !== 1) {
    findings.push(error(
      `innodb_flush_log_at_trx_commit=${flush}，断电会丢失已提交的数据。请在数据库配置中设为 1 并重启数据库`,
      `innodb_flush_log_at_trx_commit=${flush}: a power cut would lose what was committed. Set it to 1 in the database's configuration and restart it`,
    ));
  }
  if (charset !== 'utf8mb4' || collation !== 'utf8mb4_bin') {
    findings.push(error(
      `库的字符集为 ${charset}/${collation}。请执行 ALTER DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      `The database is ${charset}/${collation}. Run ALTER DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    ));
  }
  if (!/STRICT_(TRANS|ALL)_TABLES/.test(sqlMode)) {
    findings.push(error('sql_mode 缺少 STRICT_TRANS_TABLES，过长的内容会被悄悄截断。请加上', 'sql_mode lacks STRICT_TRANS_TABLES: values too long would be cut silently. Add it'));
  }
  return [...findings, ...clockFaults(now, here)];
}

function clockFaults(there: Date | string, here: Date): Finding[] {
  const at = there instanceof Date ? there : new Date(`${there.replace(' ', 'T')}Z`);
  const skew = Math.abs(at.getTime() - here.getTime());
  if (skew < SKEW_WARNING_MS) return [];
  const seconds = Math.round(skew / 1000);
  const texts = [
    `数据库与本机的时钟相差 ${seconds} 秒。请让两边都与 NTP 同步`,
    `The clocks of the database and of this machine differ by ${seconds} s. Synchronise both with NTP`,
  ] as const;
  return [skew < SKEW_ERROR_MS ? warning(...texts) : error(...texts)];
}

async function checkMigrations(database: Database, migrations: MigrationSet): Promise<Finding[]> {
  const { pending, unknown } = await migrationState(database, migrations);
  if (unknown.length > 0) return [unknownMigrations(unknown)];
  if (pending.length === 0) return [];
  return [error(`有 ${pending.length} 个结构变更未执行。请运行 npm run db:migrate`, `${pending.length} migrations have not been applied. Run npm run db:migrate`)];
}
