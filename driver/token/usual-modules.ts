import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Modules of makers met at Chinese authorities, and of OpenSC and SoftHSM, as their installers lay them down. */
const usual: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/lib/x86_64-linux-gnu/libes_3000.so', '/opt/ePass3003/redist/libshuttle_p11v220.so.1.0.0', '/usr/lib/libshuttle_p11v220.so',
    '/usr/lib/libcastle_v2.so.1.0.0', '/usr/lib/libgm3000.1.0.so', '/usr/lib/libWatchDataPKCS11.so', '/usr/lib/libeTPkcs11.so',
    '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so', '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
    '/usr/lib/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so',
  ],
  win32: [
    'ShuttleCsp11_3003.dll', 'ShuttleCsp11_3000GM.dll', 'eps2003csp11.dll', 'WDPKCS.dll', 'gm3000_pkcs11.dll', 'eTPKCS11.dll',
    'ngp11v211.dll',
  ].map((name) => join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', name)),
  darwin: [
    '/usr/local/lib/libshuttle_p11v220.dylib', '/usr/local/lib/libcastle_v2.dylib', '/usr/local/lib/libeTPkcs11.dylib',
    '/opt/homebrew/lib/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so',
  ],
};

/** The usual modules that are there. SoftHSM lies at two paths on Debian, one a link: it is named once. */
export function usualModules(): readonly string[] {
  const present = (usual[process.platform] ?? []).filter((path) => existsSync(path));
  const firstSoftHsm = present.find((path) => path.includes('softhsm'));
  return present.filter((path) => !path.includes('softhsm') || path === firstSoftHsm);
}
