import type { Fen } from '../../platform/money.js';
import { isBooked, readEntry } from './camt053-entry.js';
import { readAmount, readDirection, readMoment, readText, readWhen } from './camt053-values.js';
import type { BankEntry, BankStatement } from './port.js';
import { statementDamaged, statementDoesNotAddUp } from './statement-refusals.js';
import { readXml, type XmlElement } from './xml-document.js';

/** Bytes: some 10,000 lines a day at 1.5 KB, read in about 3 s without a pause (measured: 0.26 ms a line). */
export const STATEMENT_LIMIT = 16 * 1024 * 1024;

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02';

const signed = (direction: BankEntry['direction'], fen: Fen): Fen => (direction === 'DEBIT' ? -fen : fen);

function balanceElement(statement: XmlElement, codes: readonly string[]): XmlElement {
  const balances = statement.children('Bal');
  const codeOf = (balance: XmlElement): string | undefined => balance.path('Tp', 'CdOrPrtry', 'Cd')?.text();
  for (const code of codes) {
    const [found, second] = balances.filter((balance) => codeOf(balance) === code);
    if (second) throw second.damaged(`${code} 余额重复`, `gives the balance ${code} twice`);
    if (found) return found;
  }
  throw statement.damaged(`缺少余额 ${codes[0]}`, `lacks the balance ${codes[0]}`);
}

const balanceFen = (balance: XmlElement): Fen => signed(readDirection(balance), readAmount(balance));

function period(statement: XmlElement, closing: XmlElement): { from: Date; to: Date } {
  const given = statement.optional('FrToDt');
  if (given) return { from: readMoment(given.child('FrDtTm')), to: readMoment(given.child('ToDtTm')) };
  const from = readWhen(closing.child('Dt'));
  return { from, to: new Date(from.getTime() + 86_400_000 - 1) };
}

function singleStatement(root: XmlElement): XmlElement {
  if (root.attribute('xmlns') !== NAMESPACE) throw root.damaged('不是 camt.053.001.02', 'is not camt.053.001.02');
  const message = root.child('BkToCstmrStmt');
  const pagination = message.child('GrpHdr').optional('MsgPgntn');
  if (pagination && (pagination.child('PgNb').text() !== '1' || pagination.child('LastPgInd').text() !== 'true')) {
    throw pagination.damaged('只是多页报文中的一页', 'is one page of several');
  }
  return message.child('Stmt');
}

/** Lines that cancel each other out could be lost unseen; their number, where the bank gives it, tells. */
function checkCount(statement: XmlElement, found: number): void {
  const stated = statement.path('TxsSummry', 'TtlNtries', 'NbOfNtries');
  if (!stated) return;
  const text = stated.text();
  if (!/^\d{1,15}$/.test(text)) throw stated.damaged('应为数字', 'must be a number');
  if (Number(text) !== found) {
    throw statementDoesNotAddUp(stated.line, `应有 ${text} 笔，实有 ${found} 笔`, `it says ${text} lines and has ${found}`);
  }
}

function checkSum(opening: Fen, entries: readonly BankEntry[], closing: Fen, balance: XmlElement): void {
  const sum = entries.reduce((total, entry) => total + signed(entry.direction, entry.amountFen), opening);
  if (!Number.isSafeInteger(sum)) throw balance.damaged('金额超出范围', 'sums are out of range');
  if (sum !== closing) {
    throw statementDoesNotAddUp(balance.line, `期初加减各笔与期末相差 ${sum - closing} 分`,
      `opening and lines differ from closing by ${sum - closing} fen`);
  }
}

/**
 * Reads an ISO 20022 camt.053.001.02 file of one account and one page, whole or not at all. Throws DomainError
 * STATEMENT_DAMAGED or STATEMENT_DOES_NOT_ADD_UP, both with the line, and nothing else.
 */
export function readCamt053(file: Uint8Array): BankStatement {
  if (file.length > STATEMENT_LIMIT) throw statementDamaged(1, '文件过大', 'the file is too large');
  const statement = singleStatement(readXml(file, 'Document'));
  const account = readText(statement.child('Acct').child('Id').child('Othr').child('Id'), 34);
  const opening = balanceElement(statement, ['OPBD', 'PRCD']);
  const closing = balanceElement(statement, ['CLBD']);
  const [openingFen, closingFen] = [balanceFen(opening), balanceFen(closing)];
  const lines = statement.children('Ntry');
  const entries = lines.filter(isBooked).map((line) => readEntry(line, account));
  checkCount(statement, lines.length);
  checkSum(openingFen, entries, closingFen, closing);
  const statementId = readText(statement.child('Id'), 35);
  return { statementId, account, ...period(statement, closing), openingFen, closingFen, entries };
}
