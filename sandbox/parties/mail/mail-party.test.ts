import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { openTestParties, type TestParties } from '../test-parties.js';
import { mailParty, type ReceivedMail } from './mail-party.js';

let parties: TestParties;
let port: number;
beforeAll(async () => {
  parties = await openTestParties([mailParty({ port: 0 })]);
  port = (await parties.state<{ smtpPort: number }>('mail')).smtpPort;
});
afterAll(() => parties.close());

/** Speaks SMTP line by line, as RFC 5321 has it. Gives the last answer. */
function say(...lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const left = [...lines];
    let last = '';
    socket.setEncoding('utf8').on('error', reject).on('close', () => resolve(last));
    socket.on('data', (answer: string) => {
      last = answer.trim();
      if (!/^\d{3} /m.test(answer)) return; // more of this answer follows
      const next = left.shift();
      if (next === undefined) socket.end();
      else socket.write(`${next}\r\n`);
    });
  });
}
const letter = (subject: string): string =>
  `From: <no-reply@certdesk.example>\r\nTo: <c@example.com>\r\nMessage-ID: <${subject}@certdesk.example>\r\nSubject: ${subject}\r\n\r\n<b>text</b> https://hall.example/\r\n.`;
const send = (subject: string) => say('EHLO me', 'MAIL FROM:<no-reply@certdesk.example>', 'RCPT TO:<c@example.com>', 'DATA', letter(subject));

describe('the mail server', () => {
  test('takes a mail and shows it in the inbox, as text', async () => {
    expect(await send('first')).toMatch(/^250/);
    const { mails } = await parties.state<{ mails: ReceivedMail[] }>('mail');
    expect(mails).toMatchObject([{ messageId: '<first@certdesk.example>', to: ['c@example.com'], received: 1 }]);
    const page = await (await fetch(`${parties.url}/mail/inbox`)).text();
    expect(page).toContain('&#60;b&#62;text');
    expect(page).toContain('<a href="https://hall.example/">');
  });

  test('refuses as it is told', async () => {
    await parties.act('mail', 'refuse', { code: 550 });
    expect(await send('second')).toMatch(/^550/);
    await parties.act('mail', 'refuse', {});
    await parties.fault('mail', 'DOWN');
    expect(await say()).toMatch(/^421/);
    await parties.fault('mail', 'DOWN', false);
  });

  test('that is cut keeps the mail and answers nothing', async () => {
    await parties.fault('mail', 'CUT');
    expect(await send('third')).toMatch(/^354/);
    await parties.fault('mail', 'CUT', false);
    expect((await parties.state<{ mails: ReceivedMail[] }>('mail')).mails.map(({ subject }) => subject)).toContain('third');
  });
});
