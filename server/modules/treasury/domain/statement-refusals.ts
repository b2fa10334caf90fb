import { DomainError } from '../../../platform/errors.js';

export const alreadyImported = (statementNo: string): DomainError =>
  new DomainError('ALREADY_IMPORTED', {
    zh: `对账单 ${statementNo} 已导入，内容相同，无需再次导入`,
    en: `Statement ${statementNo} was imported already, with this content; there is nothing to do`,
  });

export const otherAccount = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    { zh: '对账单不属于本公司的付款账户，请核对文件', en: 'The statement is not of our paying account; choose the right file' },
    { field: 'input.content' },
  );

export const overlaps = (statementNo: string): DomainError =>
  new DomainError('DUPLICATE', {
    zh: `对账期间与已导入的对账单 ${statementNo} 重叠而内容不同。整份文件未导入，请向银行核实`,
    en: `Its period overlaps with statement ${statementNo}, imported before with other content. Nothing was imported; ask the bank`,
  });

export const contradictsEntries = (references: readonly string[]): DomainError => {
  const some = references.slice(0, 3).join(', ');
  return new DomainError('STATEMENT_DOES_NOT_ADD_UP', {
    zh: `有 ${references.length} 笔与此前银行给出的内容不同（${some}）。整份文件未导入，请向银行核实`,
    en: `${references.length} entries differ from what the bank showed before (${some}). Nothing was imported; ask the bank`,
  });
};
