import { outcomes, type OutcomeCode } from './driver-stop.js';
import type { Language } from './sentence.js';

const heading = { zh: '退出码', en: 'Exit codes' } as const;

/** The table of exit codes at the end of `--help`. */
export function exitCodeHelp(language: Language): string {
  const rows = Object.keys(outcomes).map((code) => code as OutcomeCode)
    .sort((one, other) => outcomes[one].exit - outcomes[other].exit)
    .map((code) => `  ${String(outcomes[code].exit).padStart(2)}  ${code}`);
  return `${heading[language]}\n${rows.join('\n')}\n`;
}
