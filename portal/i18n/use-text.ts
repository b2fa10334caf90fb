import { en } from './en/messages.js';
import type { MessageKey, Text as TextOf } from './messages-like.js';
import { textHook } from './text.js';
import { zhCN } from './zh-CN/messages.js';

export type TextKey = MessageKey<typeof zhCN>;
export type Text = TextOf<typeof zhCN>;

/** The hall's sentences. */
export const useText = textHook(zhCN, en);
