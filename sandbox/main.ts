import { startBank } from './bank/start.js';
import { readSandboxConfig } from './config.js';
import { allParties } from './parties/parties.js';
import { startParties } from './parties/start.js';

const config = readSandboxConfig(process.env);
const bank = await startBank({ port: config.SANDBOX_PORT, dir: config.SANDBOX_DIR });
const parties = await startParties({ port: config.SANDBOX_PARTIES_PORT, dir: config.SANDBOX_DIR, parties: allParties(config) });

console.log(`sandbox parties: ${parties.url} (control page ${parties.url}/control)`);
console.log(`  inboxes: ${parties.url}/sms/inbox ${parties.url}/mail/inbox`);
console.log(`sandbox bank: ${bank.url} (control page ${bank.url}/control)`);
console.log(`  BANK_BASE_URL=${bank.url}`);
console.log(`  BANK_ACCOUNT=${bank.account}`);
console.log(`  BANK_MERCHANT_KEY_FILE=${bank.keyFiles.merchantPrivate}`);
console.log(`  BANK_PUBLIC_KEY_FILE=${bank.keyFiles.bankPublic}`);

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= Promise.all([bank.close(), parties.close()]).then(() => undefined);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
