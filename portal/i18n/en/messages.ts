import type { MessagesLike } from '../messages-like.js';
import type { zhCN } from '../zh-CN/messages.js';
import * as after from './after.js';
import * as entry from './entry.js';
import * as order from './order.js';

/** Every sentence of the hall in English. */
export const en: MessagesLike<typeof zhCN> = { ...entry, ...order, ...after };
