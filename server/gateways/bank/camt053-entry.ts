import type { BankEntry } from './port.js';
import { reasonOfCode } from './reason-codes.js';
import { readAmount, readDirection, readFlag, readText, readWhen } from './camt053-values.js';
import type { XmlElement } from './xml-document.js';

interface Counterparty {
  readonly name: string;
  readonly account: string;
}

const textAt = (element: XmlElement | undefined, most: number): string => (element ? readText(element, most) : '');

function party(details: XmlElement, role: 'Dbtr' | 'Cdtr'): Counterparty {
  const account = details.path('RltdPties', `${role}Acct`, 'Id', 'Othr', 'Id');
  return { name: textAt(details.path('RltdPties', role, 'Nm'), 140), account: textAt(account, 34) };
}

/**
 * The party that is not us. Returned and reversed payments keep the roles of the payment, so the direction alone does
 * not tell; our own account number does, where the bank gives it.
 */
function counterparty(details: XmlElement, own: string, direction: BankEntry['direction']): Counterparty {
  const debtor = party(details, 'Dbtr');
  const creditor = party(details, 'Cdtr');
  if (debtor.account === own && creditor.account !== own) return creditor;
  if (creditor.account === own && debtor.account !== own) return debtor;
  return direction === 'DEBIT' ? creditor : debtor;
}

function returnReason(details: XmlElement): BankEntry['returnReason'] {
  const reason = details.path('RtrInf', 'Rsn');
  const code = reason?.optional('Cd') ?? reason?.optional('Prtry');
  return code && reasonOfCode(code.text());
}

function reference(entry: XmlElement): string {
  const element = entry.optional('AcctSvcrRef') ?? entry.path('NtryDtls', 'TxDtls', 'Refs', 'AcctSvcrRef');
  if (!element) throw entry.damaged('缺少银行流水号 <AcctSvcrRef>', 'lacks the bank reference <AcctSvcrRef>');
  return readText(element, 35);
}

/** The one transaction of a line; a batch of several has no single counterparty or request number. */
function singleTransaction(entry: XmlElement): XmlElement | undefined {
  const transactions = entry.children('NtryDtls').flatMap((details) => details.children('TxDtls'));
  return transactions.length === 1 ? transactions[0] : undefined;
}

const noDetails = {
  requestNo: undefined, counterpartyName: '', counterpartyAccount: '', remark: '', returnReason: undefined,
} as const;

function details(transaction: XmlElement | undefined, own: string, direction: BankEntry['direction']) {
  if (!transaction) return noDetails;
  const { name, account } = counterparty(transaction, own, direction);
  const endToEnd = textAt(transaction.path('Refs', 'EndToEndId'), 35);
  const remittance = transaction.optional('RmtInf')?.children('Ustrd') ?? [];
  return {
    // ISO 20022 usage: NOTPROVIDED stands where the payer gave none.
    requestNo: endToEnd === '' || endToEnd === 'NOTPROVIDED' ? undefined : endToEnd,
    counterpartyName: name,
    counterpartyAccount: account,
    remark: remittance.map((line) => readText(line, 140)).join(''),
    returnReason: returnReason(transaction),
  };
}

/** Booked lines count; pending and informational ones (`Sts` PDNG, INFO) are no money yet. */
export function isBooked(entry: XmlElement): boolean {
  const status = entry.child('Sts');
  const text = status.text();
  if (!['BOOK', 'PDNG', 'INFO'].includes(text)) {
    throw status.damaged('应为 BOOK、PDNG 或 INFO', 'must be BOOK, PDNG or INFO');
  }
  return text === 'BOOK';
}

export function readEntry(entry: XmlElement, ownAccount: string): BankEntry {
  const direction = readDirection(entry);
  return {
    bankReference: reference(entry),
    direction,
    amountFen: readAmount(entry),
    reversal: readFlag(entry, 'RvslInd'),
    bookedAt: readWhen(entry.child('BookgDt')),
    ...details(singleTransaction(entry), ownAccount, direction),
  };
}
