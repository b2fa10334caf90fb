import { ConfigError } from '../server/config.js';
import { UnfitInstallation } from '../server/platform/finding.js';

/** Runs a program; what its reader can mend is printed plainly, anything else with its stack. Both end with code 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (fault) {
    const mendable = fault instanceof ConfigError || fault instanceof UnfitInstallation;
    console.error(mendable ? fault.message : fault);
    process.exitCode = 1;
  }
}
