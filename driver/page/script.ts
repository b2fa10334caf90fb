/** Follows the update: asks what has changed, and puts it where it was. Without it the page reloads itself instead. */
export const script = `
const EVERY_MS = 700;
const main = document.querySelector('main');

async function follow() {
  const answer = await fetch('/fragment?seen=' + main.dataset.version, { cache: 'no-store' });
  if (answer.status === 200) show(await answer.text());
  else if (answer.status !== 204) throw new Error('HTTP ' + answer.status);
}

function show(html) {
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const other = next.dataset.kind !== main.dataset.kind;
  main.replaceChildren(...next.childNodes);
  main.dataset.version = next.dataset.version;
  main.dataset.kind = next.dataset.kind;
  if (other) (main.querySelector('input') ?? main.querySelector('h1'))?.focus();
}

function gone() {
  const note = document.querySelector('#gone');
  note.hidden = false;
}

async function watch() {
  try {
    await follow();
    document.querySelector('#gone').hidden = true;
    setTimeout(watch, EVERY_MS);
  } catch {
    gone();
    setTimeout(watch, EVERY_MS * 4);
  }
}

setTimeout(watch, EVERY_MS);
(main.querySelector('input') ?? main.querySelector('h1'))?.focus();
`;
