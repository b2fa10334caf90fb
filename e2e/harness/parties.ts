import type { World } from './world.js';

/** What an outside party's own books say. */
export async function partyState<T>({ partiesUrl }: Pick<World, 'partiesUrl'>, name: string): Promise<T> {
  const state = (await (await fetch(`${partiesUrl}/control/state`)).json()) as Record<string, { readonly state: T }>;
  return state[name]!.state;
}

/** Makes an outside party do something. Throws with its words when it cannot. */
export async function partyAct({ partiesUrl }: Pick<World, 'partiesUrl'>, action: string, body: object = {}): Promise<void> {
  const answer = await fetch(`${partiesUrl}/control/${action}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`);
}

interface WechatLedger {
  readonly transactions: readonly { readonly outTradeNo: string; readonly prepayId: string; readonly state: string }[];
}

/** Pays what a WeChat code asks for, on the payer's phone. */
export async function payByWechat(world: Pick<World, 'partiesUrl'>, codeUrl: string): Promise<void> {
  const prepayId = new URL(codeUrl).searchParams.get('pr');
  const { transactions } = await partyState<WechatLedger>(world, 'wechat-pay');
  const wanted = transactions.find((one) => one.prepayId === prepayId);
  if (!wanted) throw new Error('WeChat does not know this code');
  await partyAct(world, 'wechat-pay/pay', { outTradeNo: wanted.outTradeNo });
}
