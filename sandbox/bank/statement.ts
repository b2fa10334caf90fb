import { dayAfter, localTime, startOfDay } from './days.js';
import type { ClosedDay, Line, OwnAccount } from './events.js';
import { yuanText } from './money.js';
import { reasons } from './reasons.js';
import { signedFen } from './state.js';
import { renderXml, type Node } from './xml.js';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02';

const amount = (fen: number): Node => ['Amt', yuanText(Math.abs(fen)), { Ccy: 'CNY' }];
const indicator = (fen: number): Node => ['CdtDbtInd', fen < 0 ? 'DBIT' : 'CRDT'];
const accountNumber = (account: string): Node => ['Id', [['Othr', [['Id', account]]]]];
const bankOf = (own: OwnAccount): Node => ['FinInstnId', [
  ['ClrSysMmbId', [['ClrSysId', [['Cd', 'CNAPS']]], ['MmbId', own.branchCode]]],
]];

function balance(code: 'OPBD' | 'CLBD', fen: number, day: string): Node {
  return ['Bal', [['Tp', [['CdOrPrtry', [['Cd', code]]]]], amount(fen), indicator(fen), ['Dt', [['Dt', day]]]]];
}

function summary(lines: readonly Line[]): Node {
  const sum = (some: readonly Line[]): number => some.reduce((total, line) => total + line.amountFen, 0);
  const totals = (some: readonly Line[]): Node[] => [['NbOfNtries', String(some.length)], ['Sum', yuanText(sum(some))]];
  const net = lines.reduce((total, line) => total + signedFen(line), 0);
  return ['TxsSummry', [
    ['TtlNtries', [...totals(lines), ['TtlNetNtryAmt', yuanText(Math.abs(net))], indicator(net)]],
    ['TtlCdtNtries', totals(lines.filter((line) => line.direction === 'CREDIT'))],
    ['TtlDbtNtries', totals(lines.filter((line) => line.direction === 'DEBIT'))],
  ]];
}

function transactionCode(line: Line): Node {
  const [family, kind] = line.returnReason ? ['ICDT', 'RRTN'] : [line.direction === 'DEBIT' ? 'ICDT' : 'RCDT', 'DMCT'];
  return ['BkTxCd', [['Domn', [['Cd', 'PMNT'], ['Fmly', [['Cd', family], ['SubFmlyCd', kind]]]]]]];
}

/** A returned or reversed payment keeps the roles of the payment: we stay the debtor. */
function parties(line: Line, own: OwnAccount): Node {
  const us = [own.name, own.account] as const;
  const them = [line.counterpartyName, line.counterpartyAccount] as const;
  const [debtor, creditor] = line.direction === 'DEBIT' || line.returnReason ? [us, them] : [them, us];
  const party = (role: string, [name, account]: readonly [string, string]): Node[] => [
    [role, [['Nm', name]]],
    [`${role}Acct`, account === '' ? undefined : [accountNumber(account)]],
  ];
  return ['RltdPties', [...party('Dbtr', debtor), ...party('Cdtr', creditor)]];
}

function returnInformation(line: Line): Node {
  if (!line.returnReason) return ['RtrInf', undefined];
  const { code, iso, zh, en } = reasons[line.returnReason];
  return ['RtrInf', [['Rsn', [[iso ? 'Cd' : 'Prtry', code]]], ['AddtlInf', `${zh} ${en}`]]];
}

function entry(line: Line, own: OwnAccount): Node {
  return ['Ntry', [
    ['NtryRef', String(line.seq)],
    amount(line.amountFen),
    ['CdtDbtInd', line.direction === 'DEBIT' ? 'DBIT' : 'CRDT'],
    ['RvslInd', line.reversal ? 'true' : undefined],
    ['Sts', 'BOOK'],
    ['BookgDt', [['DtTm', localTime(Date.parse(line.bookedAt))]]],
    ['ValDt', [['Dt', line.day]]],
    ['AcctSvcrRef', line.reference],
    transactionCode(line),
    ['NtryDtls', [['TxDtls', [
      ['Refs', [['AcctSvcrRef', line.reference], ['EndToEndId', line.requestNo ?? 'NOTPROVIDED']]],
      parties(line, own),
      ['RmtInf', line.remark === '' ? undefined : [['Ustrd', line.remark]]],
      returnInformation(line),
    ]]]],
  ]];
}

/** The statement of a closed day as camt.053.001.02; the same bytes each time it is asked for. */
export function renderStatement(closed: ClosedDay, lines: readonly Line[], own: OwnAccount, closingError = 0): Buffer {
  const id = `ST${closed.day.replaceAll('-', '')}${String(closed.number).padStart(6, '0')}`;
  const madeAt = localTime(Date.parse(closed.at));
  const lastMoment = startOfDay(dayAfter(closed.day)) - 1;
  const document: Node = ['Document', [['BkToCstmrStmt', [
    ['GrpHdr', [['MsgId', id], ['CreDtTm', madeAt], ['MsgPgntn', [['PgNb', '1'], ['LastPgInd', 'true']]]]],
    ['Stmt', [
      ['Id', id],
      ['ElctrncSeqNb', String(closed.number)],
      ['CreDtTm', madeAt],
      ['FrToDt', [['FrDtTm', localTime(startOfDay(closed.day))], ['ToDtTm', localTime(lastMoment)]]],
      ['Acct', [accountNumber(own.account), ['Ccy', 'CNY'], ['Ownr', [['Nm', own.name]]], ['Svcr', [bankOf(own)]]]],
      balance('OPBD', closed.openingFen, closed.day),
      balance('CLBD', closed.closingFen + closingError, closed.day),
      summary(lines),
      ...lines.map((line) => entry(line, own)),
    ]],
  ]]], { xmlns: NAMESPACE }];
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${renderXml(document)}`);
}
