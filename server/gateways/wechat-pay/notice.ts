import type { Notice, NoticeHeaders } from './port.js';
import type { WechatLine } from './signed-call.js';
import { distrust, openResource } from './signing.js';
import { noticedRefund, noticeIn, queryAnswer } from './wire-format.js';

const refused = (cause: string): Notice => ({ kind: 'REFUSED', cause });

/** A header that came once; one that came twice is no header to believe. */
function single(headers: NoticeHeaders, name: string): string {
  const value = headers[`wechatpay-${name}`];
  return typeof value === 'string' ? value : '';
}

/** Verifies the raw bytes first; only then are they read, opened with the APIv3 key, and found to be about us. */
export function parseNotice(line: WechatLine, headers: NoticeHeaders, rawBody: Uint8Array): Notice {
  const parts = {
    timestamp: single(headers, 'timestamp'), nonce: single(headers, 'nonce'),
    serial: single(headers, 'serial'), signature: single(headers, 'signature'),
  };
  const doubt = distrust(line.platformKeys, parts, rawBody, line.clock.now());
  if (doubt !== undefined) return refused(doubt);
  const notice = noticeIn(rawBody);
  if (!notice) return refused('UNREADABLE');
  const { ciphertext, nonce, associated_data: associatedData } = notice.resource;
  const opened = openResource(line.apiV3Key, { ciphertext, nonce, associatedData });
  return opened ? told(line, notice.event_type, opened) : refused('CIPHERTEXT');
}

function told(line: WechatLine, eventType: string, opened: Buffer): Notice {
  if (eventType === 'TRANSACTION.SUCCESS') {
    const answer = queryAnswer(line, opened);
    if (answer.kind === 'PAID') return answer;
    return refused(answer.kind === 'UNKNOWN' ? answer.cause : `NOT_PAID ${answer.kind}`);
  }
  if (!eventType.startsWith('REFUND.')) return { kind: 'OTHER', eventType };
  const outRefundNo = noticedRefund(line, opened);
  return outRefundNo === undefined ? refused('OTHER_MERCHANT') : { kind: 'REFUND', outRefundNo };
}
