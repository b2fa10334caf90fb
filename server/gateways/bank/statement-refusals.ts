import { DomainError } from '../../platform/errors.js';

/** The file is not what it must be; `line` is 1-based. The words never quote the file: it holds names and accounts. */
export function statementDamaged(line: number, zh: string, en: string): DomainError {
  const message = { zh: `对账单文件第 ${line} 行有误：${zh}。整份文件未导入，请向银行重新取得`,
    en: `line ${line} of the statement file is wrong: ${en}. Nothing was imported; get the file from the bank again` };
  return new DomainError('STATEMENT_DAMAGED', message, { line });
}

export function statementDoesNotAddUp(line: number, zh: string, en: string): DomainError {
  const message = { zh: `对账单不平：${zh}。整份文件未导入，请向银行核实`,
    en: `the statement does not add up: ${en}. Nothing was imported; ask the bank` };
  return new DomainError('STATEMENT_DOES_NOT_ADD_UP', message, { line });
}
