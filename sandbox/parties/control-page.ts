import { partyFaults } from './faults.js';
import type { Party } from './party.js';

const both = (zh: string, en: string): string => `<span lang="zh">${zh}</span> <span lang="en">${en}</span>`;

const script = `
const post = async (path, body) => {
  const answer = await fetch('/control/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  document.querySelector('#said').textContent = await answer.text();
  await show();
};
const show = async () => {
  const state = await (await fetch('/control/state')).json();
  for (const [name, { faults, state: ledger }] of Object.entries(state)) {
    const section = document.querySelector('[data-party="' + name + '"]');
    for (const box of section.querySelectorAll('input[type=checkbox]')) box.checked = faults.includes(box.name);
    section.querySelector('pre').textContent = JSON.stringify(ledger, null, 2);
  }
};
addEventListener('change', (event) => {
  const box = event.target.closest('input[type=checkbox]');
  if (box) void post('faults', { party: box.closest('[data-party]').dataset.party, fault: box.name, on: box.checked });
});
addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  let body = {};
  try { body = JSON.parse(form.elements.body.value || '{}'); } catch (fault) { document.querySelector('#said').textContent = String(fault); return; }
  void post(form.dataset.path, body);
});
void show();
`;

const style = `
body { font: 14px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; max-width: 72rem; margin: 1rem auto; padding: 0 1rem; color-scheme: light dark }
section { border: 1px solid #8884; border-radius: 6px; padding: .5rem 1rem; margin: 1rem 0 }
pre { max-height: 20rem; overflow: auto; background: #8881; padding: .5rem }
label { margin-right: 1rem } form { display: inline-flex; gap: .5rem; margin: .25rem 1rem .25rem 0 }
`;

function section({ name, title, actions }: Party): string {
  const faults = partyFaults.map((fault) => `<label><input type="checkbox" name="${fault}"> ${fault}</label>`).join('');
  const forms = Object.keys(actions).map((action) =>
    `<form data-path="${name}/${action}"><label>${action} <input name="body" placeholder="{}"></label><button>${both('执行', 'Do it')}</button></form>`).join('');
  return `<section data-party="${name}"><h2>${both(title.zh, title.en)}</h2><p>${faults}</p><p>${forms}</p><pre tabindex="0"></pre></section>`;
}

/** The page on which people switch faults, make parties act, and read their ledgers. */
export const controlPage = (parties: readonly Party[]): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>沙箱 sandbox</title><style>${style}</style>`
  + `<h1>${both('沙箱：外部机构', 'Sandbox: outside parties')}</h1><output id="said"></output>${parties.map(section).join('')}`
  + `<script>${script}</script></html>`;
