import { startBank } from '../sandbox/bank/start.js';
import type { SandboxConfig } from '../sandbox/config.js';
import { ensureInvoiceKeys } from '../sandbox/parties/invoice/keys.js';
import { allParties } from '../sandbox/parties/parties.js';
import { startParties, type RunningParties } from '../sandbox/parties/start.js';
import { WechatControl } from '../sandbox/wechat-pay/control-client.js';
import { demoMerchant, ensureWechatKeys } from '../sandbox/wechat-pay/keys.js';
import { openInstallation } from '../server/app.js';
import type { Config } from '../server/config.js';
import { SteppedClock } from '../server/platform/clock.js';
import { finding, UnfitInstallation } from '../server/platform/finding.js';
import type { DemoHouse } from './demo/seed-demo.js';
import { Postbox } from './demo/postbox.js';
import { Sendings } from './demo/sendings.js';

export interface SeedHouse extends DemoHouse {
  close(): Promise<void>;
}

/** Nobody waits for an answer of a sandbox on the loopback address for longer. */
const BANK_TIMEOUT_MS = 2000;

/** The installation beside the sandbox's bank and other parties, all on one stepped clock that stands at `now`. */
export async function openSeedHouse(config: Config, sandbox: SandboxConfig, now: Date): Promise<SeedHouse> {
  const clock = new SteppedClock(now);
  const bank = await startBank({ port: sandbox.SANDBOX_PORT, dir: sandbox.SANDBOX_DIR, clock }).catch(refuseRunning);
  const parties = await startParties({ port: 0, dir: sandbox.SANDBOX_DIR, parties: allParties(sandbox), now: () => clock.now() });
  const invoiceKeys = ensureInvoiceKeys(sandbox.SANDBOX_DIR);
  const sendings = new Sendings();
  const postbox = new Postbox(() => clock.now());
  try {
    const installation = await openInstallation(
      {
        ...config, BANK_TIMEOUT_MS, BANK_BASE_URL: bank.url, BANK_ACCOUNT: bank.account,
        BANK_MERCHANT_KEY_FILE: bank.keyFiles.merchantPrivate, BANK_PUBLIC_KEY_FILE: bank.keyFiles.bankPublic,
        INVOICE_BASE_URL: `${parties.url}/invoice`,
        INVOICE_KEY_FILE: invoiceKeys.sellerPrivate, INVOICE_PUBLIC_KEY_FILE: invoiceKeys.providerPublic,
        ...wechatSettings(sandbox, parties),
      },
      { clock, bank: (real) => sendings.watch(real), sms: () => postbox.sms, mail: () => postbox.mail },
    );
    const close = async (): Promise<void> => {
      await installation.close();
      await Promise.all([bank.close(), parties.close()]);
    };
    return { ...installation, clock, bank: bank.control, wechat: new WechatControl(parties.url), sendings, postbox, close };
  } catch (fault) {
    await Promise.all([bank.close(), parties.close()]);
    throw fault;
  }
}

function wechatSettings({ SANDBOX_DIR }: SandboxConfig, { url }: RunningParties): Partial<Config> {
  const { merchantPrivate, wechatPublic } = ensureWechatKeys(SANDBOX_DIR);
  return {
    WECHAT_BASE_URL: `${url}/wechat-pay`.replace('localhost', '127.0.0.1'), WECHAT_TIMEOUT_MS: BANK_TIMEOUT_MS,
    WECHAT_MCH_ID: demoMerchant.mchId, WECHAT_APP_ID: demoMerchant.appId, WECHAT_MERCHANT_SERIAL: demoMerchant.merchantSerial,
    WECHAT_MERCHANT_KEY_FILE: merchantPrivate, WECHAT_PUBLIC_KEY_FILE: wechatPublic,
    WECHAT_PUBLIC_KEY_ID: demoMerchant.publicKeyId, WECHAT_API_V3_KEY: demoMerchant.apiV3Key,
  };
}

/** The port is the sandbox's own, so that two banks never write one ledger. */
function refuseRunning(fault: unknown): never {
  if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
  throw new UnfitInstallation([
    finding('error', 'SANDBOX_PORT', '沙箱正在运行，请先停止 npm start，再写入演示数据', 'the sandbox is running: stop npm start before seeding'),
  ]);
}
