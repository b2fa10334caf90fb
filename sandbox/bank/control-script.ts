/**
 * The control page's script. It writes what it reads as text, never as markup, and steers by the same `/control`
 * routes that programs use.
 */
export const controlScript = `
const $ = (id) => document.getElementById(id);
const ask = async (method, path, body) => {
  const answer = await fetch('/control' + path, {
    method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error);
  return value;
};
const yuan = (fen) => (fen / 100).toFixed(2);
const when = (text) => text ? new Date(text).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }) : '';
const cell = (row, value) => {
  const td = row.insertCell();
  if (value instanceof Node) td.append(value); else td.textContent = value ?? '';
  if (/^[-0-9.]+$/.test(String(value)) && String(value).length < 16) td.className = 'number';
};
const fill = (id, rows) => {
  const body = $(id).tBodies[0];
  body.replaceChildren();
  for (const values of rows) { const row = body.insertRow(); for (const value of values) cell(row, value); }
};
const act = (zh, en, work) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.documentElement.dataset.lang === 'zh' ? zh : en;
  button.onclick = () => run(work);
  return button;
};
const run = async (work) => {
  try { $('said').textContent = ''; await work(); await refresh(); } catch (error) { $('said').textContent = error.message; }
};
const newest = (list) => list.slice(-200).reverse();
const actionsOf = (transfer) => {
  const span = document.createElement('span');
  if (transfer.status !== 'SETTLED') return span;
  const back = (as) => () => ask('POST', '/return', { requestNo: transfer.requestNo, as });
  span.append(act('退汇', 'Return', back('CREDIT')), act('冲账', 'Reverse', back('REVERSAL')));
  if (transfer.entryWithheld) {
    span.append(act('放出流水', 'Show line', () => ask('POST', '/release', { requestNo: transfer.requestNo })));
  }
  return span;
};
const refresh = async () => {
  const [ledger, state] = await Promise.all([ask('GET', '/ledger'), ask('GET', '/state')]);
  $('now').textContent = when(state.now);
  $('balance').textContent = yuan(ledger.balanceFen);
  fill('transfers', newest(ledger.transfers).map((one) => [one.requestNo, one.status, one.reason, yuan(one.amountFen),
    one.payeeName, one.payeeAccount, one.remark, when(one.acceptedAt), when(one.settledAt), one.submissions, actionsOf(one)]));
  fill('entries', newest(ledger.entries).map((one) => [one.reference, one.direction + (one.reversal ? ' R' : ''),
    yuan(one.amountFen), one.counterpartyName, one.counterpartyAccount, one.remark, when(one.bookedAt), one.requestNo]));
  fill('statements', newest(ledger.statements).map((one) => {
    const link = document.createElement('a');
    link.href = '/control/statements/' + one.day;
    link.textContent = one.day;
    return [link, yuan(one.openingFen), yuan(one.closingFen)];
  }));
  fill('faults', state.faults.map((one) => [one.id, one.kind, one.reason, one.operation, one.account, one.times,
    act('撤销', 'Clear', () => ask('DELETE', '/faults/' + one.id))]));
  fill('rules', state.fixedRules.map((one) => ['…' + one.ending, one.fault.kind, one.fault.reason]));
};
const bodyOf = (form) => {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || field.value === '') continue;
    body[field.name] = field.type === 'number' ? Number(field.value) : field.value;
  }
  return body;
};
const shapes = {
  fault: (body) => {
    const line = /TIMEOUT|CUT_|HTTP|ANSWER|GARBAGE|FORGED/.test(body.kind);
    const { operation, times, ...rest } = body;
    return { ...rest, times: times === 'ALWAYS' ? times : Number(times), ...(line ? { operation } : {}) };
  },
  accounts: (body) => ({ accounts: [body] }),
};
for (const form of document.forms) {
  form.onsubmit = (event) => {
    event.preventDefault();
    const shape = shapes[form.id] ?? ((body) => body);
    run(() => ask('POST', form.dataset.path, shape(bodyOf(form))));
  };
}
$('language').onclick = () => {
  const root = document.documentElement;
  root.dataset.lang = root.lang = root.dataset.lang === 'zh' ? 'en' : 'zh';
  run(async () => {});
};
run(async () => {});
setInterval(() => { if (!document.hidden && !document.activeElement?.closest('table')) run(async () => {}); }, 3000);
`;
