import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './programs.js';
import type { SoftToken } from './soft-token.js';

/** The fault module before a token's own module: see fault-module.c. */
export interface FaultModule {
  readonly path: string;
  readonly log: string;
  /** The environment in which the named fault happens; the log of calls starts anew. */
  env(fault?: string, flags?: number): Readonly<Record<string, string>>;
  /** The calls of PKCS#11 made since. */
  calls(): readonly string[];
}

export async function buildFaultModule(token: SoftToken): Promise<FaultModule> {
  const path = join(token.folder, 'fault-module.so');
  const log = join(token.folder, 'pkcs11.log');
  const includes = join(process.cwd(), 'node_modules', 'pkcs11js', 'includes');
  const source = join(process.cwd(), 'driver', 'test', 'fault-module.c');
  await run('g++', ['-x', 'c', '-shared', '-fPIC', '-Wall', '-Werror', '-I', includes, '-o', path, source]);
  return {
    path,
    log,
    env: (fault = '', flags = 0) => {
      rmSync(log, { force: true });
      return {
        ...token.env,
        CERTDESK_REAL_MODULE: token.module,
        CERTDESK_FAULT: fault,
        CERTDESK_FAULT_FLAGS: String(flags),
        CERTDESK_FAULT_LOG: log,
      };
    },
    calls: () => readFileSync(log, 'utf8').trim().split('\n'),
  };
}
