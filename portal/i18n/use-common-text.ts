import { common as english } from './en/common.js';
import { textHook } from './text.js';
import { common as chinese } from './zh-CN/common.js';

export const useCommonText = textHook(chinese, english);
