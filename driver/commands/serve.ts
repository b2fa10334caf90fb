import type { DriverEnvironment } from '../environment.js';
import { openDialogue } from '../page/dialogue.js';
import { openPageServer } from '../page/page-server.js';
import type { DriverIo } from '../terminal/driver-io.js';
import type { Report } from './report.js';
import { moduleChoice, serverOptions, trustedCertificates, type CommonOptions } from './settings.js';

export interface ServeOptions extends CommonOptions {
  readonly port?: number;
  readonly ca?: readonly string[];
}

/** Longer than at a terminal: whoever looks at a page need not be told to run a command again. */
const WAIT_SECONDS = 600;

/** The dialogue in a browser of this computer, until it is finished there or by Ctrl-C. */
export async function serve(io: DriverIo, environment: DriverEnvironment, report: Report, options: ServeOptions): Promise<number> {
  const dialogue = openDialogue(environment, {
    ...moduleChoice(options, io.env),
    ...serverOptions(options, io.env),
    trusted: trustedCertificates(options.ca ?? [], io.env),
    waitSeconds: WAIT_SECONDS,
    language: report.language,
  });
  const server = await openPageServer(environment, dialogue, options.port ?? 0);
  if (report.json) io.stdout.write(`${JSON.stringify({ address: server.address })}\n`);
  report.data(server.address);
  report.tell({
    zh: '请在这台电脑的浏览器中打开上面的网址（只能用一次）。按 Ctrl-C 结束。',
    en: 'Open the address above in a browser of this computer (it works once). Ctrl-C ends it.',
  });
  await server.finished;
  await server.close();
  return 0;
}
