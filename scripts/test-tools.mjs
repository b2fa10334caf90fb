import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop, tell } from './bilingual.mjs';
import { capture, run } from './child.mjs';

/** What the tests need beside npm's packages: a look whether it is there, and the Debian package that brings it. */
const tools = [
  { name: 'Chromium', present: () => onPath('chromium', 'chromium-browser', 'google-chrome'), package: 'chromium' },
  { name: 'MariaDB', present: () => onPath('mariadbd') && onPath('mariadb-install-db'), package: 'mariadb-server' },
  { name: 'LibreOffice Calc', present: () => onPath('localc'), package: 'libreoffice-calc' },
  { name: 'Noto CJK', present: hasChineseFont, package: 'fonts-noto-cjk' },
  { name: 'SoftHSM', present: () => onPath('softhsm2-util'), package: 'softhsm2' },
  { name: 'OpenSC', present: () => onPath('pkcs11-tool'), package: 'opensc' },
  { name: 'OpenSSL', present: () => onPath('openssl'), package: 'openssl' },
  // pkcs11js is compiled when it is installed, and the driver's tests compile a PKCS#11 module that misbehaves.
  { name: 'g++', present: () => onPath('g++'), package: 'g++' },
  { name: 'make', present: () => onPath('make'), package: 'make' },
  { name: 'Python 3', present: () => onPath('python3'), package: 'python3' },
];

function onPath(...names) {
  const folders = [...process.env.PATH.split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

async function hasChineseFont() {
  if (!onPath('fc-list')) return false;
  const { output } = await capture('fc-list', [':lang=zh-cn', 'family'], { env: process.env });
  return output.includes('Noto');
}

async function missingTools() {
  const present = await Promise.all(tools.map((tool) => tool.present()));
  return tools.filter((_, index) => !present[index]);
}

/** Installs what is missing on Debian as root; elsewhere, or in vain, refuses naming it: no test is skipped. */
export async function provideTestTools() {
  let missing = await missingTools();
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    await install(missing.map((tool) => tool.package));
    missing = await missingTools();
  }
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.name).join(', ');
  const remedy = `apt-get install ${missing.map((tool) => tool.package).join(' ')}`;
  throw new Stop(
    `测试缺少：${names}。请先安装（Debian，以 root 执行）：${remedy}`,
    `The tests need ${names}. Install first (Debian, as root): ${remedy}`,
  );
}

async function install(packages) {
  tell(`正在安装测试工具：${packages.join(' ')}`, `Installing what the tests need: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...packages], { env });
}
