import { isOlder } from '../api/driver-age.js';
import { openServerLine } from '../api/server-line.js';
import type { DriverEnvironment } from '../environment.js';
import { asStop, DriverStop } from '../outcome/driver-stop.js';
import { plain } from '../outcome/sentence.js';
import { driverVersion } from '../version.js';
import { failed, found, type Finding } from './finding.js';
import { serverOptions, type CommonOptions } from './settings.js';

/** Certificates of a few minutes' age must not look like the future. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

export async function checkServer(
  environment: DriverEnvironment, options: CommonOptions, env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  try {
    const settings = serverOptions(options, env);
    const { info, date } = await openServerLine(settings, environment).info();
    return [
      found('server', 'OK', `服务器 ${settings.server.origin}，客服热线 ${plain(info.hotline, 60)}`,
        `Server ${settings.server.origin}, hotline ${plain(info.hotline, 60)}`),
      isOlder(driverVersion, info.oldestDriver) ? failed('version', new DriverStop('DRIVER_TOO_OLD'))
        : found('version', 'OK', '驱动程序版本可用', 'This driver’s version is accepted'),
      clock(environment.now(), date),
    ];
  } catch (fault) {
    return [failed('server', asStop(fault))];
  }
}

function clock(now: Date, theirs: Date | undefined): Finding {
  if (!theirs) return found('clock', 'WARN', '服务器没有给出时间，未能核对时钟。', 'The server told no time; the clock was not compared.');
  const minutes = Math.round((now.getTime() - theirs.getTime()) / 60_000);
  if (Math.abs(now.getTime() - theirs.getTime()) <= CLOCK_TOLERANCE_MS) return found('clock', 'OK', '电脑时间准确', 'The clock is right');
  return found('clock', 'WARN', `电脑时间与服务器相差 ${minutes} 分钟，请先校准。`, `The clock is ${minutes} minutes off the server’s: set it first.`);
}
