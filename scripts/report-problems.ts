import { ConfigError } from '../server/config.js';
import { DomainError } from '../server/platform/errors.js';
import { UnfitInstallation } from '../server/platform/finding.js';
import { FileFault } from './file-fault.js';

/** Runs a program; what its reader can mend is printed plainly, anything else with its stack. Both end with code 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (fault) {
    console.error(mendable(fault) ?? fault);
    process.exitCode = 1;
  }
}

function mendable(fault: unknown): string | undefined {
  if (fault instanceof DomainError) return `${fault.userMessage.zh}\n${fault.userMessage.en}`;
  if (fault instanceof ConfigError || fault instanceof UnfitInstallation || fault instanceof FileFault) return fault.message;
  const { code, path, syscall } = fault as NodeJS.ErrnoException;
  return code === 'ENOENT' && syscall === 'open' ? `没有这个文件：${path}\nthere is no such file: ${path}` : undefined;
}
