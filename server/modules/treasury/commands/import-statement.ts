import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { takeInStatement, type StatementGateways } from './take-in-statement.js';

/** Bytes of a file that a person may hand in; the job takes longer ones from the bank itself. */
const MOST_BYTES = 5 * 1024 * 1024;

export interface ImportStatementOptions {
  /** The file in base64. */
  readonly content: string;
}

/** Finance hands in a statement file of the bank. Refuses as `takeInStatement`, and UPLOAD_REFUSED above 5 MB. */
export async function importStatement(
  runtime: Runtime,
  gateways: StatementGateways,
  actor: StaffActor,
  options: ImportStatementOptions,
): Promise<string> {
  authorise(actor, 'import', 'Statement');
  return takeInStatement(runtime, gateways, actor, decoded(options.content));
}

function decoded(content: string): Uint8Array {
  if (content.length > (MOST_BYTES / 3) * 4 + 4) throw tooLarge();
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== content) {
    throw invalidInput('input.content', '文件内容不完整，请重新选择文件', 'the file did not arrive whole; choose it again');
  }
  if (bytes.length > MOST_BYTES) throw tooLarge();
  return bytes;
}

const tooLarge = (): DomainError =>
  new DomainError(
    'UPLOAD_REFUSED',
    { zh: '文件不能超过 5 MB，请向银行取得按日的对账单', en: 'The file is larger than 5 MB; get the statements day by day from the bank' },
    { field: 'input.content' },
  );
