import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { partyFaults } from '../../../sandbox/parties/faults.js';
import { mailParty, type ReceivedMail } from '../../../sandbox/parties/mail/mail-party.js';
import { openTestParties, type TestParties } from '../../../sandbox/parties/test-parties.js';
import type { MailOrder } from './port.js';
import { createSmtpMail } from './smtp-mail.js';

interface MailState {
  readonly smtpPort: number;
  readonly mails: readonly ReceivedMail[];
}

let parties: TestParties;
let url: string;
beforeAll(async () => {
  parties = await openTestParties([mailParty({ port: 0 })]);
  url = `smtp://127.0.0.1:${(await parties.state<MailState>('mail')).smtpPort}`;
});
afterEach(async () => {
  for (const fault of partyFaults) await parties.fault('mail', fault, false);
  await parties.act('mail', 'refuse', {});
});
afterAll(() => parties.close());

let counter = 0;
const aMail = (): MailOrder => {
  counter += 1;
  return { requestNo: `mail-${counter}`, to: `c${counter}@example.com`, subject: '证书可以更新了 / Ready', text: '您好\n', html: '<p>您好</p>' };
};
const connect = (changes = {}) => createSmtpMail({ url, from: '数字证书网上营业厅 <no-reply@certdesk.example>', timeoutMs: 2000, ...changes });
const received = async ({ requestNo }: MailOrder) =>
  (await parties.state<MailState>('mail')).mails.filter(({ messageId }) => messageId === `<${requestNo}@certdesk.example>`);

describe('a mail', () => {
  test('arrives with our number as its Message-ID', async () => {
    const mail = aMail();
    expect(await connect().send(mail)).toEqual({ kind: 'ACCEPTED', providerId: `<${mail.requestNo}@certdesk.example>` });
    expect(await received(mail)).toMatchObject([{ to: [mail.to], subject: mail.subject, text: '您好\n', received: 1 }]);
  });

  test('goes to one address only, whatever stands in it', async () => {
    const mail = { ...aMail(), to: 'a@example.com, b@example.com' };
    await connect().send(mail);
    const arrived = await received(mail);
    expect(arrived.flatMap(({ to }) => to)).not.toContain('b@example.com');
  });

  test.each([[550, false], [451, true]])('that the server answers with %d is refused; for the moment: %s', async (code, passing) => {
    await parties.act('mail', 'refuse', { code });
    expect(await connect().send(aMail())).toEqual({ kind: 'REFUSED', code: `SMTP ${code}`, passing });
  });

  test('whose line breaks after it was taken is unknown, and the same again is one mail', async () => {
    const mail = aMail();
    await parties.fault('mail', 'CUT');
    expect(await connect().send(mail)).toMatchObject({ kind: 'UNKNOWN' });
    await parties.fault('mail', 'CUT', false);
    expect(await connect().send(mail)).toMatchObject({ kind: 'ACCEPTED' });
    expect(await received(mail)).toMatchObject([{ received: 2 }]);
  });

  test('to a server that does not answer in time is unknown', async () => {
    await parties.fault('mail', 'SLOW', true, 400);
    expect(await connect({ timeoutMs: 100 }).send(aMail())).toMatchObject({ kind: 'UNKNOWN' });
  });

  test('that finds no server may be tried later', async () => {
    expect(await connect({ url: 'smtp://127.0.0.1:1' }).send(aMail())).toMatchObject({ kind: 'REFUSED', passing: true });
    await parties.fault('mail', 'DOWN');
    expect(await connect().send(aMail())).toMatchObject({ kind: 'REFUSED', code: 'SMTP 421', passing: true });
  });
});
