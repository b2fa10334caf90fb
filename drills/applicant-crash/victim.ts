import { startApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { killSwitch } from '../kill/kill-switch.js';
import { forgetfulWechatPay } from './forgetful-wechat-pay.js';
import type { ServerOrder, ServerWord } from './orders.js';

const say = (word: ServerWord): boolean => process.send!(word);

/** The whole server as it runs for people; only its end is ours. The control takes a guard out. */
const control = process.env['DRILL_CONTROL'] === 'on';
const server = await startApp(readConfig(process.env), control ? { wechat: forgetfulWechatPay } : {});

process.on('message', (order: ServerOrder) => {
  const shim = killSwitch();
  switch (order.order) {
    case 'arm':
      shim.arm(order.plan);
      return void say({ word: 'armed' });
    case 'disarm':
      shim.disarm();
      return void say({ word: 'disarmed', counts: shim.counts() });
    case 'stop':
      void server.close().then(() => process.disconnect());
  }
});
say({ word: 'ready', url: server.url });
