import { startBank } from '../sandbox/bank/start.js';
import { startParties, type RunningParties } from '../sandbox/parties/start.js';
import { WechatControl } from '../sandbox/wechat-pay/control-client.js';
import { demoMerchant, ensureWechatKeys } from '../sandbox/wechat-pay/keys.js';
import { wechatPayParty } from '../sandbox/wechat-pay/wechat-pay.js';
import type { SandboxConfig } from '../sandbox/config.js';
import { openInstallation } from '../server/app.js';
import type { Config } from '../server/config.js';
import { SteppedClock } from '../server/platform/clock.js';
import { finding, UnfitInstallation } from '../server/platform/finding.js';
import type { DemoHouse } from './demo/seed-demo.js';
import { Sendings } from './demo/sendings.js';

export interface SeedHouse extends DemoHouse {
  close(): Promise<void>;
}

/** Nobody waits for an answer of a sandbox on the loopback address for longer. */
const BANK_TIMEOUT_MS = 2000;

/** The installation beside the sandbox's bank and WeChat, all on one stepped clock that stands at `now`. */
export async function openSeedHouse(config: Config, sandbox: SandboxConfig, now: Date): Promise<SeedHouse> {
  const clock = new SteppedClock(now);
  const bank = await startBank({ port: sandbox.SANDBOX_PORT, dir: sandbox.SANDBOX_DIR, clock }).catch(refuseRunning);
  const sendings = new Sendings();
  let parties: RunningParties | undefined;
  try {
    parties = await startWechat(sandbox, clock);
    const wechat = new WechatControl(parties.url);
    const installation = await openInstallation(
      {
        ...config, BANK_TIMEOUT_MS, BANK_BASE_URL: bank.url, BANK_ACCOUNT: bank.account,
        BANK_MERCHANT_KEY_FILE: bank.keyFiles.merchantPrivate, BANK_PUBLIC_KEY_FILE: bank.keyFiles.bankPublic,
        ...wechatSettings(sandbox, parties),
      },
      { clock, bank: (real) => sendings.watch(real) },
    );
    const close = async (): Promise<void> => {
      await installation.close();
      await Promise.all([bank.close(), parties?.close()]);
    };
    return { ...installation, clock, bank: bank.control, wechat, sendings, close };
  } catch (fault) {
    await Promise.all([bank.close(), parties?.close()]);
    throw fault;
  }
}

/** On a port of its own, for the port of the parties is not what keeps two of them apart: the bank's is. */
function startWechat({ SANDBOX_DIR: dir }: SandboxConfig, clock: SteppedClock): Promise<RunningParties> {
  return startParties({ port: 0, dir, parties: [wechatPayParty()], now: () => clock.now() });
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
