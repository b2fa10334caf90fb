import { readFingerprint } from '../server/modules/certificate/domain/key-fingerprint.js';
import { FileFault } from './file-fault.js';

/** A line of a list of weak keys that cannot be taken. */
export class WeakKeyFault extends FileFault {
  constructor(line: number) {
    super(`第 ${line} 行：不是密钥指纹（64 位或 20 位十六进制数），没有导入任何内容\nline ${line}: no fingerprint (64 or 20 hexadecimal digits); nothing was imported`);
  }
}

/** A fingerprint a line; empty lines and those that begin with # are left out. Throws WeakKeyFault naming the line at fault. */
export function readWeakKeys(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const read = readFingerprint(line);
    if (!read) throw new WeakKeyFault(index + 1);
    return [read];
  });
}
