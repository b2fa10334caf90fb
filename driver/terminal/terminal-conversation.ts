import { nameOf, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { plain, type Language, type Sentence } from '../outcome/sentence.js';
import type { Conversation, Offer, PinRequest } from '../update/conversation.js';
import { triesSentence } from '../update/log-in.js';
import { day } from './day.js';
import type { DriverIo } from './driver-io.js';
import { openProgress } from './progress.js';
import { ask } from './prompt.js';
import { stdinLines } from './stdin-lines.js';
import { stepWords, words } from './words.js';

export interface TerminalOptions {
  readonly language: Language;
  readonly yes: boolean;
  /** Never asks: what is missing is a usage error. */
  readonly noInput: boolean;
  readonly pinFromStdin: boolean;
}

export interface TerminalConversation extends Conversation {
  /** Ends the progress line; before anything else is written. */
  settle(outcome: 'DONE' | 'FAILED'): void;
}

/** Asks at the terminal where there is one, else reads the answers from standard input, a line each. */
export function terminalConversation(io: DriverIo, options: TerminalOptions): TerminalConversation {
  const { language, yes, noInput, pinFromStdin } = options;
  const interactive = io.stdin.isTTY === true && io.stderr.isTTY === true && !noInput;
  const progress = openProgress(io.stderr);
  const nextLine = stdinLines(io.stdin);
  const say = (sentence: Sentence): void => {
    progress.settle('DONE');
    io.stderr.write(`${sentence[language]}\n`);
  };
  const agree = async (question: Sentence): Promise<boolean> => {
    if (yes) return true;
    if (!interactive) throw new DriverStop('USAGE', { detail: words.needsYes });
    progress.settle('DONE');
    return /^(y|yes|是)$/i.test((await ask(io, question[language], { hidden: false })).trim());
  };

  return {
    asksAgain: interactive && !pinFromStdin,
    step: (step) => { progress.begin(stepWords[step][language]); },
    warn: say,
    agree: (offer) => {
      say(offered(offer));
      say(words.doNotInterrupt);
      return agree(offer.resumed ? words.goOn : words.begin);
    },
    agreeToRemoval: (old) => {
      say(named(old));
      return agree(words.remove);
    },
    pin: async ({ again, triesLeft }: PinRequest) => {
      if (pinFromStdin || !interactive) {
        if (noInput && !pinFromStdin) throw new DriverStop('USAGE', { detail: words.noPin });
        return nextLine(words.noPin);
      }
      if (again) say(words.pinAgain);
      if (triesLeft !== 'ENOUGH') say(triesSentence(triesLeft));
      progress.settle('DONE');
      return ask(io, words.pin[language], { hidden: true });
    },
    downloadCode: async () => {
      if (interactive) {
        progress.settle('DONE');
        return ask(io, words.code[language], { hidden: false });
      }
      if (noInput && !pinFromStdin) throw new DriverStop('CODE_REQUIRED');
      return nextLine(words.noCode);
    },
    settle: progress.settle,
  };
}

function offered({ certificate, token }: Offer): Sentence {
  const { zh, en } = named(certificate);
  return { zh: `${zh}\nUkey：${token.label}（${token.serial}）`, en: `${en}\nUkey: ${token.label} (${token.serial})` };
}

function named(certificate: ParsedCertificate): Sentence {
  const [name, until] = [plain(nameOf(certificate), 100), day(certificate.notAfter)];
  return { zh: `证书：${name}，序列号 ${certificate.serial}，到期 ${until}`, en: `Certificate: ${name}, serial ${certificate.serial}, valid until ${until}` };
}
