import type { NoticeKind } from './notice-kinds.js';
import { noticeTemplates } from './templates.js';

/**
 * Values of the places in a text, by name. What reads otherwise in English stands beside it: `task` and `taskEn`. A
 * notice queued before it had that says it as the Chinese does.
 */
export type NoticeParameters = Readonly<Record<string, string>>;

const PLACE = /\{(\w+)\}/g;

/** The names of a text's places, each once, in the order in which they first stand there. */
export const placesOf = (text: string): readonly string[] => [...new Set([...text.matchAll(PLACE)].map(([, name]) => name!))];

function fill(text: string, parameters: NoticeParameters): string {
  return text.replace(PLACE, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`a notice lacks its parameter ${name}`);
    return value;
  });
}

const fillEnglish = (text: string, parameters: NoticeParameters): string =>
  fill(text, Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, parameters[`${name}En`] ?? value])));

/** The SMS as the phone shows it, without the signature. */
export const smsText = (kind: NoticeKind, parameters: NoticeParameters): string => fill(noticeTemplates[kind].sms, parameters);

/** The text as the provider approves it: places numbered. */
export function approvedText(kind: NoticeKind): string {
  const { sms } = noticeTemplates[kind];
  const places = placesOf(sms);
  return sms.replace(PLACE, (_, name: string) => `{${places.indexOf(name) + 1}}`);
}

/** What goes to the provider, in the order of the numbered places. */
export function smsParameters(kind: NoticeKind, parameters: NoticeParameters): readonly string[] {
  return placesOf(noticeTemplates[kind].sms).map((name) => fill(`{${name}}`, parameters));
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail in Chinese and English, with the address of the hall. Throws where a notice has no mail. */
export function renderMail(kind: NoticeKind, parameters: NoticeParameters, portalUrl: string): RenderedMail {
  const { mail } = noticeTemplates[kind];
  if (!mail) throw new Error(`${kind} has no mail`);
  const order = parameters['orderNo'];
  const tail = order === undefined ? '' : `（${order}）`;
  const parts = [fill(mail.body.zh, parameters), portalUrl, '—', fillEnglish(mail.body.en, parameters), portalUrl];
  return {
    subject: `${mail.subject.zh}${tail} / ${mail.subject.en}`,
    text: `${parts.join('\n\n')}\n`,
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${parts.flatMap((part) => part.split('\n\n')).map(paragraph).join('')}</body></html>`,
  };
}

/** Addresses become links; everything else is text, whoever wrote it. */
function paragraph(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const linked = escaped.replace(/https?:\/\/[^\s，。；）]+/g, (address) => `<a href="${address}">${address}</a>`);
  return `<p>${linked.replaceAll('\n', '<br>')}</p>`;
}
