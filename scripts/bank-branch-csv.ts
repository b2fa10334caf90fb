import type { BankBranchRow } from '../server/modules/reference/commands/import-bank-branches.js';
import { checkCnapsCode } from '../server/modules/reference/domain/cnaps-code.js';
import { FileFault } from './file-fault.js';

/** A line of the bank directory's file that cannot be taken. */
export class BankBranchFault extends FileFault {
  constructor(line: number, zh: string, en: string) {
    super(`第 ${line} 行：${zh}，没有导入任何内容\nline ${line}: ${en}; nothing was imported`);
  }
}

/**
 * Reads the national list of branches: code and name per line, separated by a comma or a tab, in UTF-8 (with or without
 * a mark) or GBK; a first line of headings may stand above. Throws BankBranchFault naming the line at fault.
 */
export function readBankBranches(file: Uint8Array): BankBranchRow[] {
  const seen = new Map<string, number>();
  const rows: BankBranchRow[] = [];
  decoded(file).split(/\r?\n/).forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '' || (line === 1 && isHeading(text))) return;
    const row = rowOf(text, line);
    const before = seen.get(row.cnaps);
    if (before !== undefined) throw new BankBranchFault(line, `联行号 ${row.cnaps} 与第 ${before} 行重复`, `the code ${row.cnaps} is on line ${before} too`);
    seen.set(row.cnaps, line);
    rows.push(row);
  });
  return rows;
}

/** What is not UTF-8 is GBK: hardly a Chinese text in the one is well formed in the other. */
function decoded(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gbk').decode(file);
  }
}

const isHeading = (text: string): boolean => !/\d{6}/.test(text);

function rowOf(text: string, line: number): BankBranchRow {
  const [code = '', name = '', ...more] = cellsOf(text, line);
  if (more.some((cell) => cell !== '')) throw new BankBranchFault(line, '多于两列，应为“联行号,支行名称”', 'more than two columns; write code and name');
  const verdict = checkCnapsCode(code);
  if (!verdict.valid) throw new BankBranchFault(line, verdict.problem.message.zh, verdict.problem.message.en);
  if (name === '') throw new BankBranchFault(line, '缺少支行名称', 'the name is missing');
  if (name.length > 120) throw new BankBranchFault(line, '支行名称超过 120 字', 'the name has more than 120 characters');
  return { cnaps: verdict.value, name };
}

/** RFC 4180 within one line: cells in double quotes may hold the separator, and quotes twice. */
function cellsOf(text: string, line: number): string[] {
  const separator = text.includes('\t') ? '\t' : ',';
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(text.slice(at));
    const end = quoted ? at + quoted[0].length : nextSeparator(text, separator, at);
    const isOpen = quoted ? end < text.length && text[end] !== separator : /^\s*"/.test(text.slice(at, end));
    if (isOpen) throw new BankBranchFault(line, '引号不成对', 'a quote is not closed');
    cells.push((quoted ? quoted[1]!.replaceAll('""', '"') : text.slice(at, end)).trim());
    at = end + 1;
  }
  return cells;
}

function nextSeparator(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at < 0 ? text.length : at;
}
