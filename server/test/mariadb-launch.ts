import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { installedProgram } from './installed-program.js';

const run = promisify(execFile);

/** The one account of a scratch server, with every right, reachable from the loopback address only. */
export const SCRATCH_USER = 'certdesk';

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Fills `folder` with the system tables (0.5 s) and the statements that make the account at first start. */
export async function initialise(folder: string, password: string): Promise<void> {
  await mkdir(join(folder, 'data'));
  await run(installedProgram(['mariadb-install-db', 'mysql_install_db'], 'mariadb-server'), [
    '--no-defaults',
    ...asRoot(),
    `--datadir=${join(folder, 'data')}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--innodb-log-file-size=16M',
  ]);
  const account = `${SCRATCH_USER}@'127.0.0.1'`;
  const statements = `CREATE OR REPLACE USER ${account} IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${account};\n`;
  await writeFile(join(folder, 'init.sql'), statements, { mode: 0o600 });
}

/**
 * `--no-defaults` keeps the machine's own configuration out; the server would then start as latin1, hence the explicit
 * character set. Isolation, SQL mode and lock waits stay at their defaults, because production has them too.
 */
const serverOptions = (folder: string, port: number): string[] => [
  '--no-defaults',
  ...asRoot(),
  `--datadir=${join(folder, 'data')}`,
  `--socket=${join(folder, 'socket')}`,
  `--pid-file=${join(folder, 'pid')}`,
  `--init-file=${join(folder, 'init.sql')}`,
  `--log-error=${join(folder, 'error.log')}`,
  '--bind-address=127.0.0.1',
  `--port=${port}`,
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--default-time-zone=+00:00',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-autoinc-lock-mode=2',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=64M',
  '--performance-schema=OFF',
  '--max-connections=400',
];

/**
 * The server lives as long as our end of the pipe, so a killed test run leaves none behind. (The kernel's parent-death
 * signal does not serve: started as root with it, MariaDB 10.11 was seen to outlive its parent.)
 */
const whilePipeIsOpen = 'exec 3<&0; "$@" & server=$!; { cat <&3; kill -KILL $server; } >/dev/null 2>&1 & wait $server';

/** Starts the server; ending the child's stdin ends it. */
export function launch(folder: string, port: number): ChildProcessByStdio<Writable, null, null> {
  const server = installedProgram(['mariadbd', 'mysqld'], 'mariadb-server');
  return spawn('sh', ['-c', whilePipeIsOpen, 'sh', server, ...serverOptions(folder, port)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
