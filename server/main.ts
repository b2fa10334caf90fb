import { startApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { UnfitInstallation } from './platform/finding.js';

/** What has not ended by then is given up: everything that matters is stored and taken up at the next start. */
const DEADLINE_MS = 15_000;

function fail(fault: unknown): never {
  const mendable = fault instanceof ConfigError || fault instanceof UnfitInstallation;
  console.error(mendable ? `无法启动 | cannot start\n${fault.message}` : fault);
  process.exit(1);
}

async function start(): Promise<void> {
  const server = await startApp(readConfig(process.env));
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    setTimeout(() => fail(new Error(`not stopped after ${DEADLINE_MS} ms`)), DEADLINE_MS).unref();
    stopping ??= server.close().catch(fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

await start().catch(fail);
