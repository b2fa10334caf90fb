import { certificate as english } from './en/certificate.js';
import { textHook } from './text.js';
import { certificate as chinese } from './zh-CN/certificate.js';

export const useCertificateText = textHook(chinese, english);
