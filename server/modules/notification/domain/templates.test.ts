import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { approvedTexts } from '../../../../sandbox/parties/sms/approved-texts.js';
import { defaultReasonCodes } from '../../reference/domain/default-reason-codes.js';
import { noticeKinds } from './notice-kinds.js';
import { tasks } from './notice-of-transition.js';
import { approvedText, placesOf, renderMail, smsParameters, smsText } from './render-notice.js';
import { noticeTemplates } from './templates.js';

/** The longest that each place usually holds. */
const usual: Record<string, string> = {
  code: '123456', minutes: '5', orderNo: 'XQ-261120-00417-8', deadline: '12月31日18:00', promise: '12月31日18:00', reason: '公章不清晰等3项',
  reasons: '公章不清晰。', amount: '1,200.00', task: '更正账户信息', organisation: '深圳市岚图云海信息科技有限公司', day: '2026年12月31日', tail: '6F2A', link: 'https://fp.example/i/12345678901234567',
};
const signature = '【数字证书网厅】';

describe.each(noticeKinds)('the notice %s', (kind) => {
  test('as an SMS fits into one part of 70 characters, signature and all', () => {
    expect([...`${signature}${smsText(kind, usual)}`].length).toBeLessThanOrEqual(70);
  });

  test('is approved at the provider word for word', () => {
    expect(approvedTexts[kind]).toBe(approvedText(kind));
  });

  test('sends its parameters in the order of the approved text', () => {
    const sent = smsParameters(kind, usual);
    expect(approvedText(kind).replace(/\{(\d+)\}/g, (_, n: string) => sent[Number(n) - 1]!)).toBe(smsText(kind, usual));
  });

  test('has nothing to fill but what its facts give', () => {
    const { sms, mail } = noticeTemplates[kind];
    const places = [sms, mail?.body.zh, mail?.body.en].flatMap((text) => placesOf(text ?? ''));
    expect(Object.keys(usual)).toEqual(expect.arrayContaining(places));
    expect(placesOf(mail?.body.zh ?? '').toSorted()).toEqual(placesOf(mail?.body.en ?? '').toSorted());
  });
});

/** Letters and punctuation of Chinese type. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

describe.each(noticeKinds.filter((kind) => noticeTemplates[kind].mail))('the English part of the mail %s', (kind) => {
  const latin = Object.fromEntries(Object.keys(usual).map((name) => [name, 'X']));
  const partOf = (parameters: Record<string, string>) => renderMail(kind, parameters, 'https://hall.example/').text.split('\n\n—\n\n')[1]!;

  test('is English, heading and all, but for the names in it', () => {
    expect(noticeTemplates[kind].mail!.subject.en).not.toMatch(chinese);
    expect(partOf(latin)).not.toMatch(chinese);
  });

  test('says in English what reads otherwise in Chinese', () => {
    const both = { ...usual, deadlineEn: '2026-12-31 18:00 Beijing time', promiseEn: 'P', taskEn: 'T', reasonsEn: 'R', dayEn: '2026-12-31', organisation: 'Ltd' };
    expect(partOf(both)).not.toMatch(chinese);
  });

  test('says it as the Chinese does where it was queued without', () => {
    expect(partOf(usual)).not.toContain('undefined');
  });
});

test.each(Object.entries(tasks))('the task of %s is English', (_state, { en }) => expect(en).not.toMatch(chinese));

test.each(defaultReasonCodes)('the words of $code to applicants are English in English', ({ applicantTextEn, labelEn }) => {
  expect(`${applicantTextEn}${labelEn}`).not.toMatch(chinese);
});

describe('a mail', () => {
  test('links the hall and carries both languages', () => {
    const { subject, text, html } = renderMail('INVOICE_ISSUED', usual, 'https://hall.example/');
    expect(subject).toBe('电子发票已开具（XQ-261120-00417-8） / Your e-invoice');
    expect(text).toContain('View and download');
    expect(html).toContain('<a href="https://fp.example/i/12345678901234567">');
    expect(html).toContain('<a href="https://hall.example/">');
  });

  test('shows what was written, whatever it is, as text', () => {
    fc.assert(fc.property(fc.string(), (reasons) => {
      const { html } = renderMail('RETURNED', { ...usual, reasons: `<script>${reasons}<img src=x>` }, 'https://hall.example/');
      expect(html).not.toMatch(/<(?:script|img)/);
    }));
  });

  test('never goes out with a hole', () => {
    expect(() => smsText('PAID', { orderNo: 'XQ' })).toThrow('promise');
  });
});
