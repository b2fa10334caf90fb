/** One thing that arrived, as people read it. */
export interface InboxEntry {
  readonly to: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  /** What was reported back, or how often it came. */
  readonly note: string;
}

const style = `
body { font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; color-scheme: light dark }
article { border: 1px solid #8884; border-radius: 8px; padding: .5rem 1rem; margin: .75rem 0 }
h2 { font-size: 1rem; margin: 0 } p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere } small { opacity: .75 }
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const linked = (text: string): string => escaped(text).replace(/https?:\/\/[^\s，。；）<]+/g, (url) => `<a href="${url}">${url}</a>`);

/** What a person finds in the inbox of the sandbox, newest first; it looks again every three seconds. */
export function inboxPage(title: { readonly zh: string; readonly en: string }, entries: readonly InboxEntry[]): string {
  const heading = `<span lang="zh">${title.zh}</span> <span lang="en">${title.en}</span>`;
  const none = '<p><span lang="zh">还没有收到。</span> <span lang="en">Nothing has come yet.</span></p>';
  const articles = entries.map(({ to, at, title: subject, text, note }) =>
    `<article><h2>${escaped(subject)}</h2><p>${linked(text)}</p><small>${escaped(to)} · <time>${escaped(at)}</time> · ${escaped(note)}</small></article>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3">`
    + `<title>${title.zh} ${title.en}</title><style>${style}</style><h1>${heading}</h1>${articles.join('') || none}</html>`;
}
