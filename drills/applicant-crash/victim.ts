import { serveUnderDrill } from '../kill/serve-under-drill.js';
import { forgetfulWechatPay } from './forgetful-wechat-pay.js';

await serveUnderDrill({ wechat: forgetfulWechatPay });
