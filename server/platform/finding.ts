import type { Bilingual } from './errors.js';

/** What a check of the installation found: `zh` and `en` say what it is and, unless all is well, how to mend it. */
export interface Finding extends Bilingual {
  readonly severity: 'ok' | 'warning' | 'error';
  /** What was looked at, e.g. `database`. */
  readonly subject: string;
}

export const finding = (severity: Finding['severity'], subject: string, zh: string, en: string): Finding => ({
  severity,
  subject,
  zh,
  en,
});

/** The installation cannot run as it is: nothing was started. */
export class UnfitInstallation extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(describe).join('\n'));
    this.name = 'UnfitInstallation';
    this.findings = findings;
  }
}

const marks = { ok: '✓', warning: '!', error: '✗' } as const;

/** Two lines for a terminal. */
export function describe({ severity, subject, zh, en }: Finding): string {
  return `${marks[severity]} ${subject}: ${zh}\n${' '.repeat(subject.length + 4)}${en}`;
}

export function demandFit(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UnfitInstallation(errors);
}
