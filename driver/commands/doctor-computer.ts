import { accessSync, constants, mkdirSync } from 'node:fs';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { journalEntries } from '../update/journal.js';
import { driverVersion } from '../version.js';
import { failed, found, type Finding } from './finding.js';

export function checkComputer(environment: DriverEnvironment): readonly Finding[] {
  return [
    found('driver', 'OK', `certdesk-driver ${driverVersion}，Node ${process.versions.node}，${process.platform}-${process.arch}`,
      `certdesk-driver ${driverVersion}, Node ${process.versions.node}, ${process.platform}-${process.arch}`),
    folder(environment),
    ...journalEntries(environment.stateFolder).filter(({ step }) => step !== 'DONE').map(({ serial, orderNo }) =>
      found('unfinished', 'WARN', `证书 ${serial}（业务单 ${orderNo}）有未完成的更新，请运行 update --resume。`,
        `The update of ${serial} (order ${orderNo}) is not finished: run update --resume.`)),
  ];
}

function folder({ stateFolder }: DriverEnvironment): Finding {
  try {
    mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
    accessSync(stateFolder, constants.W_OK);
    return found('state', 'OK', `进度记录在 ${stateFolder}`, `Progress is remembered in ${stateFolder}`);
  } catch (cause) {
    return failed('state', new DriverStop('FAULT', {
      detail: { zh: `不能写入 ${stateFolder}，中断后将难以继续。请检查权限。`, en: `${stateFolder} cannot be written to. Check its permissions.` }, cause,
    }));
  }
}
