import { readFileSync } from 'node:fs';
import { listWeakKeys } from '../server/modules/certificate/commands/list-weak-keys.js';
import { certifiedWeakKeys } from '../server/modules/certificate/queries/weak-keys.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { runImport } from './run-import.js';
import { readWeakKeys } from './weak-key-list.js';

const usage = `用法 | usage: npm run weak-keys:import -- blacklist.RSA-2048
每行一个密钥指纹：SHA-256（64 位）或 Debian openssl-blacklist（20 位）；# 开头的行为注释
a fingerprint a line: SHA-256 of the SPKI (64 digits), or as in Debian's openssl-blacklist (20); lines with # are comments`;

/** `npm run weak-keys:import -- <file>`: keys that are never certified, and which certificates of ours hold one already. */
await runImport({
  usage,
  needed: 1,
  read: ([file]) => readWeakKeys(readFileSync(file!, 'utf8')),
  store: async ({ runtime }, fingerprints) => {
    console.log(`${await listWeakKeys(runtime, systemActor('weak-keys-import'), fingerprints)} 个弱密钥已导入 | weak keys imported`);
    const certified = await certifiedWeakKeys(runtime.db.orm.em.fork(), runtime.clock.now());
    for (const serial of certified) console.log(`请吊销证书 ${serial}：其密钥在名单上 | revoke ${serial}: its key is on the list`);
  },
});
