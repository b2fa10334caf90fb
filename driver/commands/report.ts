import { linesOf, outcomes, type DriverStop, type OutcomeCode } from '../outcome/driver-stop.js';
import type { Language, Sentence } from '../outcome/sentence.js';
import type { DriverIo } from '../terminal/driver-io.js';

/** How a command's result leaves: data on stdout, words on stderr. */
export interface Report {
  readonly language: Language;
  readonly json: boolean;
  /** Lines of data for people; nothing with `--json`. */
  data(text: string): void;
  tell(sentence: Sentence): void;
  /** The end, and the exit code. With `--json` the one object that stands on stdout. */
  end(code: OutcomeCode, fields?: Record<string, unknown>): number;
  stop(stop: DriverStop): number;
}

export function openReport({ stdout, stderr }: DriverIo, language: Language, json: boolean): Report {
  const object = (code: OutcomeCode, message: Sentence, fields: Record<string, unknown>): void => {
    stdout.write(`${JSON.stringify({ outcome: code, exit: outcomes[code].exit, message, ...fields })}\n`);
  };
  return {
    language,
    json,
    data: (text) => { if (!json) stdout.write(`${text}\n`); },
    tell: (sentence) => { stderr.write(`${sentence[language]}\n`); },
    end: (code, fields = {}) => {
      if (json) object(code, outcomes[code].sentence, fields);
      return outcomes[code].exit;
    },
    stop: (stop) => {
      for (const line of linesOf(stop, language)) stderr.write(`${line}\n`);
      const message = { zh: linesOf(stop, 'zh').join(' '), en: linesOf(stop, 'en').join(' ') };
      if (json) object(stop.code, message, stop.traceId === undefined ? {} : { traceId: stop.traceId });
      return stop.exit;
    },
  };
}
