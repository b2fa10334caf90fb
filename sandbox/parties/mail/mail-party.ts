import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { z } from 'zod';
import { inboxPage } from '../inbox-page.js';
import type { Party, PartyHouse } from '../party.js';

export interface MailPartyOptions {
  /** 0 takes a free one; `GET /control/state` tells it. */
  readonly port: number;
}

/** A mail as its reader sees it. `received` counts how often it came under this Message-ID. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly received: number;
}

const LARGEST = 1024 * 1024;
const refusing = z.strictObject({ code: z.int().min(400).max(599).optional() });

class SmtpRefusal extends Error {
  constructor(readonly responseCode: number) {
    super('refused by the sandbox');
  }
}

/** Everybody's mail server: SMTP on a port of its own. Faults: SLOW, DOWN (421), CUT (takes the mail, then is gone). */
export function mailParty({ port }: MailPartyOptions): Party {
  let server: SMTPServer | undefined;
  let listening: number | undefined;
  return {
    name: 'mail',
    title: { zh: '邮件', en: 'Mail' },
    routes(app, house) {
      app.get('/inbox', async (_, reply) => reply.type('text/html; charset=utf-8').send(inboxPage({ zh: '邮件收件箱', en: 'Mail inbox' }, entries(house))));
    },
    async start(house) {
      const opened = openServer(house);
      server = opened;
      await new Promise<void>((resolve, reject) => { opened.once('error', reject); opened.listen(port, '127.0.0.1', resolve); });
      // A client that hangs up in the middle is no news.
      opened.removeAllListeners('error').on('error', () => undefined);
      const address = opened.server.address();
      listening = address && typeof address === 'object' ? address.port : undefined;
    },
    state: (house) => ({ smtpPort: listening, mails: mails(house).slice(0, 200) }),
    actions: {
      /** `{"code": 550}`: every further mail is refused with it; `{}`: none any more. */
      refuse(house, body) {
        house.store.put('setting', 'refuse', refusing.parse(body));
        return house.store.get('setting', 'refuse');
      },
    },
    close: () => new Promise((resolve) => { if (server) server.close(() => resolve()); else resolve(); }),
  };
}

function openServer(house: PartyHouse): SMTPServer {
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: LARGEST,
    closeTimeout: 100,
    onConnect: (_, done) => done(house.faults.has('DOWN') ? new SmtpRefusal(421) : null),
    onData(stream, session, done) {
      take(house, stream, session).then(
        () => (house.faults.has('CUT') ? hangUp(server, session) : done()),
        (fault: Error) => done(fault),
      );
    },
  });
  return server;
}

/** The mail is taken, but the sender never hears of it. */
function hangUp(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections) {
    // smtp-server's own word for what is open; its type leaves the members out.
    const { id: other, _socket: socket } = connection as unknown as { id: string; _socket: { destroy(): void } };
    if (other === id) socket.destroy();
  }
}

async function take(house: PartyHouse, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const parsed = await simpleParser(stream);
  if (house.faults.slowMs > 0) await pause(house.faults.slowMs);
  const { code } = house.store.get<{ code?: number }>('setting', 'refuse') ?? {};
  if (code !== undefined) throw new SmtpRefusal(code);
  const messageId = parsed.messageId ?? session.id;
  const known = house.store.get<ReceivedMail>('mail', messageId);
  const at = house.now();
  house.store.put('mail', messageId, {
    messageId, to: session.envelope.rcptTo.map(({ address }) => address), from: parsed.from?.text ?? '', subject: parsed.subject ?? '',
    text: parsed.text ?? '', html: parsed.html || '', at: at.toISOString(), received: (known?.received ?? 0) + 1,
  } satisfies ReceivedMail, at.getTime());
}

const mails = ({ store }: PartyHouse): ReceivedMail[] => store.list<ReceivedMail>('mail');

const entries = (house: PartyHouse) =>
  mails(house).slice(0, 100).map(({ to, at, subject, text, received }) => ({ to: to.join(', '), at, title: subject, text, note: `×${received}` }));
