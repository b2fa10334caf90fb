import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program to its end and gives its stdout; throws with all it said where it failed. */
export function run(program: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...parameters], { env: { ...process.env, ...env }, maxBuffer: 8 << 20 }, (fault, stdout, stderr) => {
      if (fault) reject(new Error(`${program} ${parameters.join(' ')}: ${fault.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/** SoftHSM's PKCS#11 module, where Debian and others install it. */
export function softHsmModule(): string {
  const path = [
    '/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
    '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so',
  ].find((file) => existsSync(file));
  if (path === undefined) throw new Error('SoftHSM is missing: apt-get install softhsm2');
  return path;
}
