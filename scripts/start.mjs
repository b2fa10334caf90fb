import { join, resolve } from 'node:path';
import { runScript, Stop, tell } from './bilingual.mjs';
import { buildBrowsers } from './build-browsers.mjs';
import { offerDriver } from './build-driver.mjs';
import { runNode } from './child.mjs';
import { childEnvironment, root } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { answersOk, answersTcp, demandFreePort, failure, startService, untilReady } from './service.mjs';

/** How long what has begun may take to finish after a request to stop. */
const GRACE_MS = 20_000;

async function step(program, parameters, settings) {
  const code = await runNode([program, ...parameters], { env: childEnvironment(settings) });
  if (code !== 0) throw new Stop(`${program} 失败，原因见上文。`, `${program} failed; the reason stands above.`);
}

async function makeReady() {
  const settings = await prepare();
  if (settings.NODE_ENV === 'production') {
    throw new Stop(
      'npm start 会带上沙箱和演示数据，不用于生产。请执行 npm run build，再按 README 的部署说明运行 build/server/main.js。',
      'npm start brings a sandbox and demo data and is not for production. Run npm run build, then build/server/main.js as README says.',
    );
  }
  await demandFreePort(settings.PORT, settings.HOST, 'PORT', '服务器 server');
  await demandFreePort(settings.SANDBOX_PORT, '127.0.0.1', 'SANDBOX_PORT', '沙箱 sandbox');
  await demandFreePort(settings.SANDBOX_PARTIES_PORT, '127.0.0.1', 'SANDBOX_PARTIES_PORT', '沙箱 sandbox');
  await demandFreePort(settings.SANDBOX_SMTP_PORT, '127.0.0.1', 'SANDBOX_SMTP_PORT', '沙箱 sandbox');
  await demandFreePort(settings.SANDBOX_CA_PORT, '127.0.0.1', 'SANDBOX_CA_PORT', '沙箱 sandbox');
  await buildBrowsers();
  await offerDriver();
  await step('build/scripts/migrate.js', [], settings);
  await step('build/seeds/main.js', ['--if-empty'], settings);
  return settings;
}

async function startBoth(settings, services) {
  const logOf = (name) => resolve(root, settings.DATA_DIR, 'log', `${name}.log`);
  const start = (name, program) => {
    const service = startService({ name, program, settings, log: logOf(name) });
    services.push(service);
    return service;
  };
  const sandbox = start('sandbox', 'build/sandbox/main.js');
  const server = start('server', 'build/server/main.js');
  await untilReady(sandbox, () => answersTcp(settings.SANDBOX_PORT));
  await untilReady(server, () => answersOk(`http://127.0.0.1:${settings.PORT}/readyz`));
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const firstSignal = () => new Promise((resolve) => {
  for (const signal of signals) process.once(signal, () => resolve(signal));
});

/** The server first: what it finishes may still need the bank. A second request to stop ends both at once. */
async function stopAll(services) {
  const killAll = () => services.forEach((service) => service.signal('SIGKILL'));
  for (const signal of signals) process.on(signal, killAll);
  for (const service of services.toReversed()) {
    service.signal('SIGTERM');
    const tooLong = setTimeout(() => service.signal('SIGKILL'), GRACE_MS);
    await service.ended;
    clearTimeout(tooLong);
  }
  for (const signal of signals) process.off(signal, killAll);
}

function announce(settings) {
  console.log(`
  控制台 console   http://127.0.0.1:${settings.PORT}/
  网上营业厅 portal http://127.0.0.1:${settings.PORT}/portal/
  沙箱   sandbox   http://127.0.0.1:${settings.SANDBOX_PORT}/control（银行 bank）  http://localhost:${settings.SANDBOX_PARTIES_PORT}/control（其他 others）
         短信 SMS  http://localhost:${settings.SANDBOX_PARTIES_PORT}/sms/inbox  邮件 mail  http://localhost:${settings.SANDBOX_PARTIES_PORT}/mail/inbox
  日志   logs      ${join(settings.DATA_DIR, 'log')}
`);
}

async function untilStopped(services, asked) {
  const first = await Promise.race([asked, ...services.map((service) => service.ended.then(() => service))]);
  if (typeof first !== 'string') throw await failure(first);
}

await runScript(async () => {
  const services = [];
  const asked = firstSignal();
  const settings = await makeReady();
  try {
    const signal = await Promise.race([asked, startBoth(settings, services)]);
    if (signal === undefined) {
      announce(settings);
      await step('build/scripts/print-accounts.js', [], settings);
      tell('按 Ctrl-C 停止', 'Press Ctrl-C to stop');
      await untilStopped(services, asked);
    }
    tell('正在停止……', 'Stopping…');
  } finally {
    await stopAll(services);
  }
});
