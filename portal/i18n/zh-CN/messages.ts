import * as after from './after.js';
import * as entry from './entry.js';
import * as order from './order.js';

/** Every sentence of the hall in Chinese. */
export const zhCN = { ...entry, ...order, ...after };
