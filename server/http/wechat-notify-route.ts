import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WechatPayGateway } from '../gateways/wechat-pay/port.js';
import { WECHAT_NOTIFY_PATH } from './wechat-notify-path.js';
import { takeNotice } from '../modules/payment/commands/take-notice.js';
import type { Runtime } from '../platform/runtime.js';

/** WeChat's notices have about 1 kB. */
const LARGEST_NOTICE = 64 * 1024;

/** As WeChat documents what to answer: anything but 200 and 204 is repeated, up to 15 times over a day. */
const FAIL = 'FAIL';

/**
 * Where WeChat Pay tells of payments and refunds. The body is taken as the bytes that came, whatever type they claim,
 * and read only once they verify. 204 is sent after the commit; everything else is told again by WeChat.
 */
export function addWechatNotifyRoute(app: FastifyInstance, runtime: Runtime, wechat: WechatPayGateway): void {
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_NOTICE }, (_request, body, parsed) => parsed(null, body));
    scope.post(WECHAT_NOTIFY_PATH, { bodyLimit: LARGEST_NOTICE }, async (request: FastifyRequest, reply: FastifyReply) => {
      const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const refused = await takeNotice(runtime, wechat, request.headers, rawBody);
      if (refused === undefined) return reply.code(204).send();
      runtime.log.warn({ cause: refused }, 'a notice of WeChat Pay was not believed');
      return reply.code(401).send({ code: FAIL, message: '签名验证失败 the notice does not verify' });
    });
    done();
  });
}
