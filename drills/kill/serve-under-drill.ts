import { startApp, type Replacements } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { killSwitch } from './kill-switch.js';
import type { ServerOrder, ServerWord } from './orders.js';

const say = (word: ServerWord): boolean => process.send!(word);

/** Runs the whole server as it runs for people; only its end is ours. A control puts something in a guard's place. */
export async function serveUnderDrill(control: Replacements): Promise<void> {
  const server = await startApp(readConfig(process.env), process.env['DRILL_CONTROL'] === 'on' ? control : {});
  const shim = killSwitch();
  process.on('message', (order: ServerOrder) => {
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
}
