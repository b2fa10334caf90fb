import { DriverStop, isRefusalCode } from '../outcome/driver-stop.js';
import { plain } from '../outcome/sentence.js';
import { refusal } from './contract.js';
import type { Answer } from './exchange.js';

/** The server's refusal as a stop. One this driver has never heard of, or cannot read, is a SERVER_FAULT that quotes it. */
export function stopForRefusal({ status, body }: Answer): DriverStop {
  const read = refusal.safeParse(body);
  if (!read.success) {
    return new DriverStop('SERVER_FAULT', {
      detail: { zh: `服务器返回了无法识别的应答（HTTP ${status}）。`, en: `The server’s answer was not understood (HTTP ${status}).` },
    });
  }
  const { code, message: { zh, en }, field, traceId } = read.data;
  const about = field === undefined ? '' : ` (${plain(field, 60)})`;
  return new DriverStop(isRefusalCode(code) ? code : 'SERVER_FAULT', {
    detail: { zh: plain(zh, 500) + about, en: plain(en, 500) + about },
    traceId: traceId === undefined ? undefined : plain(traceId, 100),
  });
}
