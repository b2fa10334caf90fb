import { phone as english } from './en/phone.js';
import { textHook } from './text.js';
import { phone as chinese } from './zh-CN/phone.js';

export const usePhoneText = textHook(chinese, english);
