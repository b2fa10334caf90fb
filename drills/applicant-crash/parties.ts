import { allParties } from '../../sandbox/parties/parties.js';
import { startParties, type RunningParties } from '../../sandbox/parties/start.js';
import { readSandboxConfig } from '../../sandbox/config.js';
import { freePort } from '../../server/test/free-port.js';
import type { Purse } from './judge.js';

interface Ledger {
  readonly transactions: readonly {
    readonly outTradeNo: string; readonly prepayId: string; readonly amountFen: number; readonly state: string;
  }[];
  readonly refunds: readonly { readonly outTradeNo: string; readonly amountFen: number; readonly status: string }[];
}

/** The world outside, in the drill's own process: it outlives every server. */
export class Outside {
  readonly environment: Readonly<Record<string, string>>;
  readonly #parties: RunningParties;
  readonly #base: string;

  private constructor(parties: RunningParties, smtpPort: number) {
    this.#parties = parties;
    this.#base = parties.url.replace('localhost', '127.0.0.1');
    this.environment = {
      WECHAT_BASE_URL: `${this.#base}/wechat-pay`, INVOICE_BASE_URL: `${this.#base}/invoice`, SMS_BASE_URL: `${this.#base}/sms`,
      FACE_BASE_URL: `${this.#base}/face-verification`, PHONE_CHECK_BASE_URL: `${this.#base}/phone-check`,
      MAIL_URL: `smtp://127.0.0.1:${smtpPort}`,
    };
  }

  static async open(dir: string): Promise<Outside> {
    const smtpPort = await freePort();
    const config = readSandboxConfig({ SANDBOX_DIR: dir, SANDBOX_SMTP_PORT: String(smtpPort), SANDBOX_CA_PORT: '0' });
    return new Outside(await startParties({ port: 0, dir, parties: allParties(config) }), smtpPort);
  }

  async showFace(url: string): Promise<void> {
    await this.#act('face-verification/finish', { token: new URL(url).searchParams.get('token'), outcome: 'PASS' });
  }

  /** Pays what a code asks for; undefined when it can no longer be paid. */
  async pay(codeUrl: string): Promise<string | undefined> {
    const prepayId = new URL(codeUrl).searchParams.get('pr')!;
    const [wanted] = (await this.#ledger([prepayId])).transactions;
    if (wanted?.state !== 'NOTPAY') return undefined;
    return (await this.#act('wechat-pay/pay', { outTradeNo: wanted.outTradeNo })).ok ? prepayId : undefined;
  }

  async purse(prepayIds: readonly string[]): Promise<Purse> {
    const { transactions, refunds } = await this.#ledger(prepayIds);
    const own = transactions.filter(({ state }) => state === 'SUCCESS' || state === 'REFUND');
    const back = refunds.filter(({ status }) => status === 'SUCCESS');
    const sum = (list: readonly { readonly amountFen: number }[]): number => list.reduce((total, { amountFen }) => total + amountFen, 0);
    return { paidFen: sum(own), refundedFen: sum(back) };
  }

  close(): Promise<void> {
    return this.#parties.close();
  }

  async #ledger(prepayIds: readonly string[]): Promise<Ledger> {
    const answer = await this.#act('wechat-pay/ledger', { prepayIds });
    if (!answer.ok) throw new Error(`the sandbox's ledger answered ${answer.status}`);
    return ((await answer.json()) as { result: Ledger }).result;
  }

  #act(path: string, body: object): Promise<Response> {
    return fetch(`${this.#base}/control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  }
}
