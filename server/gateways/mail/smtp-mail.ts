import { createTransport } from 'nodemailer';
import type { MailAnswer, MailGateway } from './port.js';

export interface SmtpMailConfig {
  /** `smtp://user:password@host:port`, or `smtps://…`. */
  readonly url: string;
  /** `Name <address>` or an address. */
  readonly from: string;
  /** For each step: connecting, greeting, and the silence between answers. */
  readonly timeoutMs: number;
}

/** What nodemailer throws: its own code, the server's answer where there was one, and the system call that failed. */
interface SmtpFault {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly syscall?: unknown;
}

/** Nobody was reached, or we may not speak to them: mended by us, not by the mail. */
const nothingSaid = new Set<unknown>(['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS', 'ECONFIG']);

/** Mail over SMTP. A connection for each mail: a fault of one never meets another. */
export function createSmtpMail({ url, from, timeoutMs }: SmtpMailConfig): MailGateway {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs };
  const transport = createTransport({ url, ...timeouts });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ requestNo, to, subject, text, html }) {
      const messageId = `<${requestNo}@${domain}>`;
      try {
        // The address as an object: nodemailer would read a list out of a text.
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, html, messageId, disableFileAccess: true, disableUrlAccess: true });
        return { kind: 'ACCEPTED', providerId: messageId };
      } catch (fault) {
        return answerOf(fault as SmtpFault);
      }
    },
  };
}

/** A line that breaks in the middle leaves open whether the server holds the mail. */
function answerOf({ code, responseCode, syscall }: SmtpFault): MailAnswer {
  if (typeof responseCode === 'number') return { kind: 'REFUSED', code: `SMTP ${responseCode}`, passing: responseCode < 500 };
  const name = typeof code === 'string' ? code.slice(0, 40) : 'FAULT';
  if (code === 'EENVELOPE') return { kind: 'REFUSED', code: name, passing: false };
  if (nothingSaid.has(code) || syscall === 'connect') return { kind: 'REFUSED', code: name, passing: true };
  return { kind: 'UNKNOWN', cause: name };
}
