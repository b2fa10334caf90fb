import { nameOf } from '../certificate/parsed-certificate.js';
import type { DriverEnvironment } from '../environment.js';
import { plain, type Sentence } from '../outcome/sentence.js';
import { day } from '../terminal/day.js';
import type { DriverIo } from '../terminal/driver-io.js';
import { terminalConversation } from '../terminal/terminal-conversation.js';
import { renew, type Renewed } from '../update/renew.js';
import { describedCertificate, describedToken } from './described.js';
import type { Report } from './report.js';
import { moduleChoice, serverOptions, trustedCertificates, type CommonOptions } from './settings.js';

export interface UpdateOptions extends CommonOptions {
  readonly serial?: string;
  readonly ca?: readonly string[];
  readonly code?: string;
  readonly wait?: number;
  readonly pinStdin?: boolean;
  readonly yes?: boolean;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  readonly removeOld?: boolean;
}

const DEFAULT_WAIT_SECONDS = 120;

export async function update(io: DriverIo, environment: DriverEnvironment, report: Report, options: UpdateOptions): Promise<number> {
  const conversation = terminalConversation(io, {
    language: report.language,
    yes: options.yes === true,
    noInput: options.input === false,
    pinFromStdin: options.pinStdin === true,
  });
  try {
    const renewed = await renew(environment, conversation, {
      ...moduleChoice(options, io.env),
      ...serverOptions(options, io.env),
      serial: options.serial,
      resume: options.resume === true,
      trusted: trustedCertificates(options.ca ?? [], io.env),
      code: options.code,
      waitSeconds: options.wait ?? DEFAULT_WAIT_SECONDS,
      dryRun: options.dryRun === true,
      removeOld: options.removeOld === true,
    });
    conversation.settle('DONE');
    return ended(report, renewed);
  } catch (fault) {
    conversation.settle('FAILED');
    throw fault;
  }
}

function ended(report: Report, { result, token, old, issued, update: order }: Renewed): number {
  report.data(resultSentence(result)[report.language]);
  const shown = issued ?? old;
  report.data(`${plain(nameOf(shown), 100)}  ${shown.serial}  ${day(shown.notBefore)} – ${day(shown.notAfter)}`);
  if (result === 'DRY_RUN' && order) report.data(`${order.orderNo}  ${order.state}  ${order.key.algorithm}-${order.key.bits}`);
  return report.end('DONE', {
    result,
    orderNo: order?.orderNo ?? null,
    orderState: order?.state ?? null,
    token: describedToken(token),
    old: describedCertificate(old),
    issued: issued ? describedCertificate(issued) : null,
  });
}

function resultSentence(result: Renewed['result']): Sentence {
  switch (result) {
    case 'INSTALLED': return { zh: '更新完成，PIN 码不变。', en: 'The certificate is renewed; the PIN is what it was.' };
    case 'ALREADY_INSTALLED': return { zh: '这张证书此前已更新完成。', en: 'This certificate was renewed before.' };
    case 'DRY_RUN': return { zh: '试运行：可以更新，未作任何改动。', en: 'Dry run: it can be renewed; nothing was changed.' };
  }
}
