import { controlScript } from './control-script.js';
import { controlStyle } from './control-style.js';
import { lineKinds, operations, outcomeKinds, reportKinds } from './faults.js';
import { reasonNames } from './reasons.js';

const both = (zh: string, en: string): string => `<span lang="zh">${zh}</span><span lang="en">${en}</span>`;
const field = (zh: string, en: string, control: string): string => `<label>${both(zh, en)} ${control}</label>`;
const options = (values: readonly string[]): string => values.map((value) => `<option>${value}</option>`).join('');
const select = (name: string, values: readonly string[]): string => `<select name="${name}">${options(values)}</select>`;
const button = (zh: string, en: string): string => `<button>${both(zh, en)}</button>`;

function form(id: string, path: string, zh: string, en: string, fields: readonly string[]): string {
  const content = `<h2>${both(zh, en)}</h2>${fields.join('')}${button('执行', 'Do it')}`;
  return `<form id="${id}" data-path="${path}">${content}</form>`;
}

type Words = readonly [zh: string, en: string];

function table(id: string, title: Words, columns: readonly Words[]): string {
  const heads = columns.map(([zh, en]) => `<th scope="col">${both(zh, en)}</th>`).join('');
  return `<section><h2>${both(...title)}</h2><div class="wide">`
    + `<table id="${id}"><thead><tr>${heads}</tr></thead><tbody></tbody></table></div></section>`;
}

const forms = [
  form('fault', '/faults', '设置故障', 'Set a fault', [
    field('种类', 'Kind', select('kind', [...outcomeKinds, ...lineKinds, ...reportKinds])),
    field('原因', 'Reason', select('reason', reasonNames)),
    field('接口', 'Operation', select('operation', operations)),
    field('收款账号', 'Payee account', '<input name="account" inputmode="numeric">'),
    field('次数', 'Times', '<input name="times" value="1" pattern="[0-9]+|ALWAYS">'),
  ]),
  form('settings', '/settings', '参数', 'Settings', [
    field('入账延迟（毫秒）', 'Settles after (ms)', '<input name="settlementDelayMs" type="number" min="0">'),
    field('未登记账号', 'Unknown accounts', select('unknownAccounts', ['', 'ACCEPT', 'REFUSE'])),
    field('户名核对', 'Accounts checked', select('accountChecks', ['', 'SUBMIT', 'SETTLEMENT'])),
  ]),
  form('advance', '/advance', '拨快时钟', 'Advance the clock', [
    field('毫秒', 'Milliseconds', '<input name="ms" type="number" min="1" value="3600000" required>'),
  ]),
  form('close', '/close-day', '日终，出对账单', 'Close the day, make its statement', [
    field('日期', 'Day', '<input name="day" type="date">'),
  ]),
  form('credit', '/credit', '对公转入', 'Incoming transfer', [
    field('金额（分）', 'Amount (fen)', '<input name="amountFen" type="number" min="1" required>'),
    field('付款户名', 'Payer name', '<input name="payerName" required>'),
    field('付款账号', 'Payer account', '<input name="payerAccount" inputmode="numeric" required>'),
    field('附言', 'Remark', '<input name="remark">'),
  ]),
  form('accounts', '/accounts', '登记账户', 'Register an account', [
    field('账号', 'Account', '<input name="account" inputmode="numeric" required>'),
    field('户名', 'Name', '<input name="name" required>'),
    field('开户行号', 'Branch code', '<input name="branchCode" pattern="[0-9]{12}" required>'),
    field('状态', 'Status', select('status', ['OPEN', 'CLOSED', 'BLOCKED'])),
  ]),
  form('own', '/balance', '调整余额', 'Set own balance', [
    field('分', 'Fen', '<input name="fen" type="number" min="0" required>'),
  ]),
  form('reset', '/reset', '清空账本', 'Reset the ledger', []),
];

const tables = [
  table('transfers', ['转账', 'Transfers'], [
    ['请求号', 'Request'], ['状态', 'Status'], ['原因', 'Reason'], ['金额', 'Amount'], ['收款户名', 'Payee'],
    ['收款账号', 'Account'], ['附言', 'Remark'], ['受理', 'Accepted'], ['入账', 'Settled'], ['次数', 'Sent'], ['操作', 'Action'],
  ]),
  table('entries', ['流水', 'Entries'], [
    ['流水号', 'Reference'], ['借贷', 'Direction'], ['金额', 'Amount'], ['对方户名', 'Counterparty'],
    ['对方账号', 'Account'], ['附言', 'Remark'], ['记账时间', 'Booked'], ['请求号', 'Request'],
  ]),
  table('statements', ['对账单', 'Statements'], [['日期', 'Day'], ['期初', 'Opening'], ['期末', 'Closing']]),
  table('faults', ['已设故障', 'Faults set'], [
    ['编号', 'No.'], ['种类', 'Kind'], ['原因', 'Reason'], ['接口', 'Operation'], ['账号', 'Account'],
    ['剩余', 'Left'], ['操作', 'Action'],
  ]),
  table('rules', ['固定规则（账号尾号）', 'Fixed rules (account ending)'],
    [['尾号', 'Ending'], ['种类', 'Kind'], ['原因', 'Reason']]),
];

/** The whole page; it is the same for everyone, all data comes over `/control`. */
export const controlPage = `<!doctype html>
<html lang="zh" data-lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>沙箱银行 Sandbox bank</title><style>${controlStyle}</style></head><body>
<header><h1>${both('沙箱银行', 'Sandbox bank')}</h1>
<span>${both('银行时间', 'Bank time')} <output id="now"></output></span>
<span>${both('余额（元）', 'Balance (yuan)')} <output id="balance"></output></span>
<button id="language" type="button"><span lang="zh">English</span><span lang="en">中文</span></button></header>
<main><div>${forms.join('\n')}</div><div><p id="said" role="alert"></p>${tables.join('\n')}</div></main>
<script>${controlScript}</script></body></html>`;
