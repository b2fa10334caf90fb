import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript, Stop, tell } from './bilingual.mjs';
import { node24, root } from './node24.mjs';

const OLDEST_NODE = 20;
/** node_modules takes 1 GB; npm unpacks beside it. */
const ROOM_NEEDED = 1.5e9;
const diskFull = new Stop('磁盘空间不足。请腾出至少 2 GB 后重试。', 'The disk is full. Free at least 2 GB and try again.');
const stampFile = join(root, 'node_modules', '.certdesk-lock');
const lockFile = join(root, 'package-lock.json');

/** Sees to it that node_modules is what package-lock.json says; at once when it is. Runs on any Node from 20. */
export async function bootstrap() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Stop(
      `当前 Node 为 ${process.versions.node}，至少需要 ${OLDEST_NODE}。请升级 Node 后重试。`,
      `This is Node ${process.versions.node}; at least ${OLDEST_NODE} is needed. Upgrade Node and try again.`,
    );
  }
  const lock = await readFile(lockFile, 'utf8');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if ((await readIfThere(stampFile)) !== stamp) {
    if (!(await installedMatches(JSON.parse(lock)))) await install(JSON.parse(lock));
    await writeFile(stampFile, stamp);
  }
  node24();
}

async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** npm records what it installed. Optional packages for this machine count, because npm forgives their failing. */
async function installedMatches(lock) {
  const record = await readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => path === ''
    || installed[path]?.version === wanted.version
    || (!installed[path] && wanted.optional && !madeForThisMachine(wanted)));
}

function madeForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const glibc = process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime !== undefined;
  return (os ?? [process.platform]).includes(process.platform)
    && (cpu ?? [process.arch]).includes(process.arch)
    && (libc ?? ['glibc', 'musl']).includes(glibc ? 'glibc' : 'musl');
}

async function install(lock) {
  await demandDiskSpace();
  tell('正在安装依赖，第一次需要一两分钟……', 'Installing packages; the first time takes a minute or two…');
  const started = performance.now();
  const { code, complaint } = await npmInstall();
  if (code !== 0) throw explain(complaint);
  if (!(await installedMatches(lock))) {
    throw new Stop(
      'package-lock.json 与 package.json 不一致。请执行 npm install 并提交更新后的 package-lock.json。',
      'package-lock.json does not fit package.json. Run npm install and commit the lock file it writes.',
    );
  }
  tell(`依赖已安装（${seconds(started)} 秒）`, `Packages installed (${seconds(started)} s)`);
}

/** Asked before, because npm 11 was seen to end in success on a full disk, having written next to nothing. */
async function demandDiskSpace() {
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize < ROOM_NEEDED) throw diskFull;
}

const seconds = (started) => Math.round((performance.now() - started) / 1000);

/**
 * Not `npm ci`: it refuses a lock file made where the registry lacks some other platform's optional package, although
 * nothing of it is needed here. `--no-save` leaves the lock as it is, and what was installed is compared with it after.
 * Development packages too, whatever NODE_ENV says: the console is built here.
 */
function npmInstall() {
  const parameters = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...parameters, '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
      process.stderr.write(chunk);
    });
    child.once('error', (fault) => resolve({ code: 1, complaint: `${fault.code} ${program}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, complaint }));
  });
}

const causes = [
  [/ENOENT npm/, new Stop(
    '找不到 npm。请安装 Node（自带 npm）后重试。',
    'npm was not found. Install Node, which brings npm, and try again.',
  )],
  [/ENOSPC/, diskFull],
  [/EACCES|EPERM|EROFS/, new Stop(
    '没有权限写入项目文件夹。请检查文件夹的所有者后重试。',
    'The project folder may not be written. Check who owns it and try again.',
  )],
  [/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/, new Stop(
    '连不上 npm 的软件源。请检查网络或代理（npm config get registry）后重试。',
    'The npm registry cannot be reached. Check the network or proxy (npm config get registry) and try again.',
  )],
];

function explain(complaint) {
  const known = causes.find(([pattern]) => pattern.test(complaint));
  return known?.[1] ?? new Stop('npm install 失败，原因见上文。', 'npm install failed; the reason stands above.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(bootstrap);
