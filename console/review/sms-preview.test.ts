import { describe, expect, test } from '@jest/globals';
import { smsPreview } from './sms-preview.js';

describe('the SMS an applicant would get', () => {
  test('joins the reasons into one sentence', () => {
    expect(smsPreview('return', 'XQ-1', '申请表缺少公章。\n扫描件不清楚。')).toBe(
      '您的证书续期申请 XQ-1 需要修改：申请表缺少公章；扫描件不清楚。详情请登录网上营业厅“我的业务单”查看。',
    );
  });

  test('stands by itself before anything is written', () => {
    expect(smsPreview('reject', 'XQ-1', ' ')).toBe(
      '您的证书续期申请 XQ-1 未通过审核。详情请登录网上营业厅“我的业务单”查看。',
    );
  });
});
