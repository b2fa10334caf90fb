import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import type { DriverIo } from '../terminal/driver-io.js';
import { checkComputer } from './doctor-computer.js';
import { checkServer } from './doctor-server.js';
import { checkTokens } from './doctor-tokens.js';
import type { Report } from './report.js';
import type { CommonOptions } from './settings.js';

const marks = { OK: '✓', WARN: '!', FAIL: '✗' } as const;

/** Looks at everything an update needs, changes nothing and asks for no PIN. Ends with the code of the first failure. */
export async function doctor(io: DriverIo, environment: DriverEnvironment, report: Report, options: CommonOptions): Promise<number> {
  const findings = [
    ...checkComputer(environment),
    ...await checkTokens(options, io.env),
    ...await checkServer(environment, options, io.env),
  ];
  for (const { verdict, says } of findings) report.data(`${marks[verdict]} ${says[report.language]}`);
  const failed = findings.find(({ verdict }) => verdict === 'FAIL');
  const outcome = failed?.outcome ?? (failed ? 'FAULT' : 'DONE');
  if (failed && !report.json) report.tell(new DriverStop(outcome).sentence);
  return report.end(outcome, { findings });
}
