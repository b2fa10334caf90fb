/** A condition that ends a script and that its reader can mend: told in both languages, without a stack. */
export class Stop extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Stop';
  }
}

export function tell(zh, en) {
  console.log(`${zh}  |  ${en}`);
}

/** Runs a script: the number it gives is the exit code; a Stop is printed plainly, anything else with its stack. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (fault) {
    console.error(fault instanceof Stop ? `\n${fault.message}\n` : fault);
    process.exitCode = 1;
  }
}
