import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { doctor } from './commands/doctor.js';
import { openReport, type Report } from './commands/report.js';
import { serve, type ServeOptions } from './commands/serve.js';
import { defaultServer, stateFolder, type CommonOptions } from './commands/settings.js';
import { status } from './commands/status.js';
import { update, type UpdateOptions } from './commands/update.js';
import type { DriverEnvironment } from './environment.js';
import { exitCodeHelp } from './outcome/exit-code-help.js';
import { asStop, DriverStop } from './outcome/driver-stop.js';
import type { Sentence } from './outcome/sentence.js';
import type { DriverIo } from './terminal/driver-io.js';
import { languageOf } from './terminal/language.js';
import { pauseFor } from './terminal/pause.js';
import { driverVersion } from './version.js';

/** Runs one command line to its exit code. Everything thrown becomes sentences on stderr; nothing is thrown from here. */
export async function runDriver(parameters: readonly string[], io: DriverIo): Promise<number> {
  const language = languageOf(parameters, io.env);
  const report = openReport(io, language, parameters.includes('--json'));
  const environment: DriverEnvironment = {
    now: io.now, random: io.random, signal: io.signal, pause: pauseFor(io.signal), stateFolder: stateFolder(io.env),
  };
  try {
    let exit = 0;
    await buildProgram(io, environment, report, (code) => { exit = code; }).parseAsync(parameters, { from: 'user' });
    return exit;
  } catch (fault) {
    if (!(fault instanceof CommanderError)) return report.stop(asStop(fault));
    return fault.exitCode === 0 ? 0 : report.stop(new DriverStop('USAGE'));
  }
}

type End = (exit: number) => void;

function buildProgram(io: DriverIo, environment: DriverEnvironment, report: Report, end: End): Command {
  const { language } = report;
  const say = (sentence: Sentence): string => sentence[language];
  const program = new Command('certdesk-driver')
    .description(say({ zh: '把续期后的证书下载到 Ukey。', en: 'Brings the renewed certificate onto the Ukey.' }))
    .version(driverVersion, '-V, --version', say({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'show help' }))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titles[title]?.[language] ?? title })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .addHelpText('after', () => `\n${exitCodeHelp(language)}`);
  const command = (name: string, description: Sentence): Command =>
    withTokenOptions(program.command(name).description(say(description)).allowExcessArguments(false), say);

  command('status', { zh: '查看 Ukey 上的证书（不需要 PIN）', en: 'show the certificates on the Ukey (no PIN needed)' })
    .action(async (options: CommonOptions) => { end(await status(io, environment, report, options)); });
  withUpdateOptions(withServerOptions(command('update', {
    zh: '更新证书；中断后再次运行即从中断处继续', en: 'renew the certificate; run again after a break, it goes on where it stopped',
  }), say), say).action(async (options: UpdateOptions) => { end(await update(io, environment, report, options)); });
  withServerOptions(command('doctor', { zh: '检查模块、Ukey、时钟、服务器和版本', en: 'check module, Ukey, clock, server and version' }), say)
    .action(async (options: CommonOptions) => { end(await doctor(io, environment, report, options)); });
  withServerOptions(command('serve', { zh: '在本机浏览器里更新（仅本机可访问）', en: 'renew in this computer’s browser (reachable from here only)' }), say)
    .option('--port <number>', say({ zh: '端口，默认随机', en: 'port; random by default' }), wholeNumber)
    .option('--ca <file>', say(caWords), collect)
    .action(async (options: ServeOptions) => { end(await serve(io, environment, report, options)); });
  return program;
}

const titles: Readonly<Record<string, Sentence>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' }, 'Options:': { zh: '选项：', en: 'Options:' }, 'Commands:': { zh: '命令：', en: 'Commands:' },
};

type Say = (sentence: Sentence) => string;

const caWords: Sentence = {
  zh: '信任的 CA 根证书文件（PEM 或 DER，可多次）；根证书更换时使用', en: 'trusted authority certificate (PEM or DER, repeatable); for when the root changed',
};

const withTokenOptions = (command: Command, say: Say): Command => command
  .option('--module <path>', say({
    zh: 'PKCS#11 模块文件（可多次）；默认查找常见厂商驱动（环境变量 CERTDESK_PKCS11_MODULE）',
    en: 'PKCS#11 module (repeatable); default: makers’ usual paths (CERTDESK_PKCS11_MODULE)',
  }), collect)
  .option('--token <label|serial>', say({ zh: '插有多个 Ukey 时指定一个', en: 'which Ukey, where several are inserted' }))
  .option('--json', say({ zh: '以 JSON 输出结果', en: 'result as JSON' }))
  .addOption(new Option('--lang <language>', say({ zh: '语言，默认取自 LANG', en: 'language; default from LANG' })).choices(['zh', 'en']));

const withServerOptions = (command: Command, say: Say): Command => command
  .option('--server <url>', say({
    zh: `服务器地址（环境变量 CERTDESK_SERVER），默认 ${defaultServer}`, en: `server (CERTDESK_SERVER); default ${defaultServer}`,
  }))
  .option('--ca-file <file>', say({ zh: '服务器 TLS 的私有根证书（PEM）', en: 'private TLS root of the server (PEM)' }))
  .option('--timeout <seconds>', say({ zh: '每次请求的时限，默认 20', en: 'limit of one call; default 20' }), seconds)
  .option('--retries <number>', say({ zh: '断线时的重试次数，默认 4', en: 'tries again when the line is cut; default 4' }), wholeNumber);

const withUpdateOptions = (command: Command, say: Say): Command => command
  .option('--serial <hex>', say({ zh: '要更新的证书序列号', en: 'serial of the certificate to renew' }))
  .option('--pin-stdin', say({ zh: '从标准输入的第一行读取 PIN 码', en: 'read the PIN from the first line of standard input' }))
  .option('--code <code>', say({ zh: '下载码（业务单要求时）', en: 'download code, where the order asks for one' }))
  .option('--ca <file>', say(caWords), collect)
  .option('--wait <seconds>', say({ zh: '等待签发的时间，默认 120', en: 'how long to wait while it is issued; default 120' }), seconds)
  .option('--resume', say({ zh: '继续上次未完成的更新（不加也会自动继续）', en: 'go on with an unfinished update (done without it too)' }))
  .option('--dry-run', say({ zh: '只检查能否更新，不作任何改动', en: 'only see whether it can be renewed; change nothing' }))
  .option('--yes', say({ zh: '不再询问是否开始', en: 'do not ask whether to start' }))
  .option('--no-input', say({ zh: '从不提问；缺少的信息按用法错误处理', en: 'never ask; what is missing is a usage error' }))
  .option('--remove-old', say({
    zh: '安装后删除旧证书和旧密钥（用它加密的标书将无法解密）', en: 'delete the old certificate and key afterwards (bids under it cannot be opened any more)',
  }));

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('0…65535');
  return Number(text);
}

function seconds(text: string): number {
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(text)) throw new InvalidArgumentError('0…9999');
  return Number(text);
}

