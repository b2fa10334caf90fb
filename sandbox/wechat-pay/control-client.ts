/** A payment that WeChat is to know of though nobody scanned a code for it. */
export interface EnteredPayment {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly amountFen: number;
  /** ISO 8601. */
  readonly paidAt: string;
  readonly notifyUrl: string;
}

/** Steers the sandbox's WeChat over its control page's API. */
export class WechatControl {
  readonly #base: string;

  /** `base` is the address of the sandbox's parties. */
  constructor(base: string) {
    this.#base = base;
  }

  async enter(payment: EnteredPayment): Promise<void> {
    await this.act('enter', payment);
  }

  /** Forgets everything. */
  async reset(): Promise<void> {
    await this.act('reset', {});
  }

  /** Does what the control page can do, by name. */
  async act(action: string, body: object): Promise<unknown> {
    const answer = await fetch(`${this.#base}/control/wechat-pay/${action}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    // The shape is the sandbox's own (parties/start.ts).
    const told = (await answer.json()) as { readonly error?: string; readonly result?: unknown };
    if (!answer.ok) throw new Error(`sandbox: ${told.error ?? String(answer.status)}`);
    return told.result;
  }
}
