import { nameOf, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { linesOf } from '../outcome/driver-stop.js';
import { plain, type Language, type Sentence } from '../outcome/sentence.js';
import { day } from '../terminal/day.js';
import { stepWords, words } from '../terminal/words.js';
import { steps, type Step } from '../update/conversation.js';
import { bidsWarning } from '../update/keep-old.js';
import { triesSentence } from '../update/log-in.js';
import type { Dialogue, Scene } from './dialogue.js';
import { pageWords } from './page-words.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter]!);

interface View {
  readonly language: Language;
  readonly notes: readonly Sentence[];
  readonly now: Date;
}

const say = ({ language }: View, sentence: Sentence): string => escaped(sentence[language]);
const note = (kind: 'warn' | 'bad' | 'ok', text: string, role = ''): string => `<p class="note ${kind}"${role === '' ? '' : ` role="${role}"`}>${text}</p>`;
const form = (action: string, inside: string): string => `<form method="post" action="/${action}" autocomplete="off">${inside}</form>`;
const heading = (view: View, sentence: Sentence): string => `<h1 tabindex="-1">${say(view, sentence)}</h1>`;

/** The whole page. Scenes that move on by themselves reload where scripts are off. */
export function page(dialogue: Dialogue, now: Date): string {
  const view: View = { language: dialogue.language, notes: dialogue.notes, now };
  const moves = dialogue.scene.kind === 'WORKING' || dialogue.scene.kind === 'WAITING';
  const other = view.language === 'zh' ? 'en' : 'zh';
  const switcher = form('language', `<input type="hidden" name="language" value="${other}"><button class="quiet" lang="${other}">${
    say(view, pageWords.otherLanguage)}</button>`);
  return document(view, `<header><p>${say(view, pageWords.title)}</p>${switcher}</header>
${fragment(dialogue, now)}
<div hidden id="gone" role="alert"><p class="note bad">${say(view, pageWords.gone)}</p></div>
<script src="/page.js" type="module"></script>`, moves ? '<noscript><meta http-equiv="refresh" content="2"></noscript>' : '');
}

/** What stands in the place of everything where there is nothing to do: not let in, or finished. */
export function notice(language: Language, sentence: Sentence): string {
  const view: View = { language, notes: [], now: new Date(0) };
  return document(view, `<main><div class="card"><h1>${say(view, pageWords.title)}</h1><p>${say(view, sentence)}</p></div></main>`, '');
}

function document(view: View, body: string, head: string): string {
  return `<!doctype html>
<html lang="${view.language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(view, pageWords.title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}</head>
<body>${body}</body></html>`;
}

/** The part that changes. */
export function fragment({ scene, version, language, notes }: Dialogue, now: Date): string {
  const view: View = { language, notes, now };
  return `<main data-version="${version}" data-kind="${scene.kind}">${content(view, scene)}</main>`;
}

function content(view: View, scene: Scene): string {
  switch (scene.kind) {
    case 'WAITING': return card(`${heading(view, scene.stop.code === 'NO_TOKEN' ? pageWords.waiting : pageWords.cannotGoOn)}
      ${linesOf(scene.stop, view.language).map((line) => `<p>${escaped(line)}</p>`).join('')}
      <p role="status">${say(view, pageWords.waitingHint)}</p>${form('again', buttons(button(view, pageWords.again)))}`);
    case 'FOUND': return found(view, scene);
    case 'PIN': return pin(view, scene);
    case 'CODE': return code(view, scene);
    case 'WORKING': return working(view, scene.step);
    case 'DONE': return done(view, scene);
    case 'FAILED': return card(`${heading(view, pageWords.failed)}
      ${note('bad', linesOf(scene.stop, view.language).map(escaped).join('<br>'), 'alert')}${form('again', buttons(button(view, pageWords.again, 'go')))}`);
  }
}

const card = (inside: string): string => `<div class="card">${inside}</div>`;
const buttons = (...inside: readonly string[]): string => `<div class="buttons">${inside.join('')}</div>`;
const button = (view: View, sentence: Sentence, kind = ''): string => `<button class="${kind}">${say(view, sentence)}</button>`;

function facts(view: View, certificate: ParsedCertificate): string {
  const over = certificate.notAfter <= view.now ? ` · ${say(view, pageWords.expired)}` : '';
  return `<h2>${escaped(plain(nameOf(certificate), 120))}</h2><dl><dt>${say(view, pageWords.serial)}</dt><dd>${certificate.serial}</dd>
    <dt>${say(view, pageWords.expires)}</dt><dd>${day(certificate.notAfter)}${over}</dd></dl>`;
}

function found(view: View, { held, begun }: Extract<Scene, { kind: 'FOUND' }>): string {
  const cards = held.map(({ certificate: { parsed } }) => {
    const unfinished = begun.includes(parsed.serial);
    return card(`${facts(view, parsed)}${unfinished ? note('warn', say(view, pageWords.unfinished)) : ''}
      ${form('start', `<input type="hidden" name="serial" value="${parsed.serial}">${
        buttons(button(view, unfinished ? pageWords.goOn : pageWords.start, 'go'))}`)}`);
  });
  return `${heading(view, pageWords.found)}${note('warn', say(view, bidsWarning))}${cards.join('')}
    <p>${say(view, words.doNotInterrupt)}</p>`;
}

function pin(view: View, { request: { again, triesLeft, token } }: Extract<Scene, { kind: 'PIN' }>): string {
  const wrong = again ? note('bad', say(view, pageWords.pinWrong), 'alert') : '';
  const few = triesLeft === 'ENOUGH' ? '' : note('warn', say(view, triesSentence(triesLeft)), 'alert');
  return card(`${heading(view, pageWords.enterPin)}${wrong}${few}${form('answer', `
    <label for="pin">${say(view, pageWords.pin)} · ${escaped(plain(token.label, 60))}</label>
    <input id="pin" name="answer" type="password" autocomplete="off" required maxlength="64" aria-describedby="pin-hint" autofocus>
    <p id="pin-hint">${say(view, pageWords.pinHint)}</p>${buttons(button(view, pageWords.submit, 'go'))}`)}
    ${form('give-up', buttons(button(view, pageWords.giveUp)))}`);
}

function code(view: View, { triesLeft }: Extract<Scene, { kind: 'CODE' }>): string {
  const left = triesLeft === null ? '' : `<p>${say(view, pageWords.triesLeft)}: ${triesLeft}</p>`;
  const remarks = view.notes.map((sentence) => note('bad', say(view, sentence), 'alert')).join('');
  return card(`${heading(view, pageWords.enterCode)}${remarks}${left}${form('answer', `<label for="code">${say(view, pageWords.code)}</label>
    <input id="code" name="answer" inputmode="numeric" autocomplete="one-time-code" required maxlength="20" autofocus>
    ${buttons(button(view, pageWords.submit, 'go'))}`)}${form('give-up', buttons(button(view, pageWords.giveUp)))}`);
}

function working(view: View, step: Step | undefined): string {
  const at = step === undefined ? -1 : steps.indexOf(step);
  const rows = steps.map((name, index) => {
    const state = index < at ? 'done' : index === at ? 'now' : 'to-come';
    const [mark, word] = state === 'done' ? ['✓', pageWords.stateDone] : state === 'now' ? ['◌', pageWords.stateNow] : ['·', pageWords.stateToCome];
    return `<li data-state="${state}"${state === 'now' ? ' aria-current="step"' : ''}><span role="img" aria-label="${say(view, word)}">${mark}</span>
      <span>${say(view, stepWords[name])}</span></li>`;
  });
  const status = step === undefined ? '' : say(view, stepWords[step]);
  return card(`${heading(view, pageWords.working)}${note('warn', say(view, pageWords.workingHint))}
    ${view.notes.map((sentence) => note('warn', say(view, sentence))).join('')}<p role="status">${status}</p><ol>${rows.join('')}</ol>`);
}

function done(view: View, { renewed: { result, issued, old } }: Extract<Scene, { kind: 'DONE' }>): string {
  const title = result === 'ALREADY_INSTALLED' ? pageWords.already : pageWords.done;
  return card(`${heading(view, title)}${facts(view, issued ?? old)}${note('ok', say(view, pageWords.doneHint), 'status')}
    ${form('close', buttons(button(view, pageWords.close, 'go')))}${form('again', buttons(button(view, pageWords.another)))}`);
}
